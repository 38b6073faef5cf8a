import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly number[];

/** A picture whose pixels are places in a palette. */
export interface Indexed {
  readonly width: number;
  readonly palette: readonly Rgb[];
  readonly pixels: Uint8Array;
}

/** As many colours as a pixel of one byte can name. */
const MOST = 256;

/**
 * A picture with a palette: the given colours first, then its own, the most frequent first; what has no place left
 * becomes the nearest that has.
 * @param data three bytes a pixel
 */
export function indexed(data: Uint8Array, width: number, first: readonly Rgb[]): Indexed {
  const colourAt = (at: number) =>
    ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 3)
    counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const own = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST - first.length);
  const parts = (colour: number): Rgb => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const palette = [...first, ...own.map(([colour]) => parts(colour))];
  const places = new Map(own.map(([colour], index) => [colour, first.length + index]));
  const pixels = new Uint8Array(data.length / 3);
  for (let at = 0; at < data.length; at += 3) {
    const colour = colourAt(at);
    const place = places.get(colour) ?? nearest(parts(colour), palette);
    places.set(colour, place);
    pixels[at / 3] = place;
  }
  return { width, palette, pixels };
}

function nearest(colour: Rgb, palette: readonly Rgb[]): number {
  const distance = (other: Rgb) =>
    other.reduce((sum, value, channel) => sum + (value - (colour[channel] ?? 0)) ** 2, 0);
  const distances = palette.map(distance);
  return distances.indexOf(Math.min(...distances));
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A chunk of a PNG file (PNG, third edition, 5.3). */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * A PNG file with a palette. The library that draws the pictures would look for a palette of its own in each of them,
 * which takes five times as long as all the rest.
 */
export async function encodePng({ width, palette, pixels }: Indexed): Promise<Buffer> {
  const height = pixels.length / width;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, with a palette.
  header.set([8, 3], 8);
  // Each line begins with the number of its filter: none.
  const lines = new Uint8Array(pixels.length + height);
  for (let y = 0; y < height; y++)
    lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', await promisify(deflate)(lines, { level: 2 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
