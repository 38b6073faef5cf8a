import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { encodePng, type Indexed, indexed, type Rgb } from './indexed.ts';

/** Drawn once: a card that has not changed is read from here, in the next build as well. */
const CACHE = 'node_modules/.cache/cards';
/** Shades between paper and ink at the edge of a letter. */
const SHADES = 32;

let kept: Promise<ReadonlySet<string>> | undefined;
/** Names of the cards that are there from earlier builds. */
const keptNames = () => {
  kept ??= mkdir(CACHE, { recursive: true }).then(async () => new Set(await readdir(CACHE)));
  return kept;
};

/** A card as a PNG. */
export async function toPng(card: Card): Promise<Buffer> {
  const made = [sharp.versions.sharp, SHADES, card.ground, card.title].join('\n');
  const name = `${createHash('sha256').update(made).digest('hex')}.png`;
  const file = join(CACHE, name);
  if ((await keptNames()).has(name)) return readFile(file);
  const png = await encodePng(await withTitle(card));
  await writeFile(file, png);
  return png;
}

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const grounds = new Map<string, Promise<Indexed>>();

/** A ground with the shades of the title behind its own colours: drawn once for all cards that have it. */
function groundOf({ ground, inks }: Card): Promise<Indexed> {
  const [paper, ink] = inks.map(rgb);
  const shade = (part: number) =>
    (paper ?? []).map((from, channel) => Math.round(from + ((ink?.[channel] ?? 0) - from) * part));
  const shades = Array.from({ length: SHADES }, (_, index) => shade(index / (SHADES - 1)));
  const known =
    grounds.get(ground) ??
    sharp(Buffer.from(ground))
      .flatten()
      .raw()
      .toBuffer({ resolveWithObject: true })
      .then(({ data, info }) => indexed(data, info.width, shades));
  grounds.set(ground, known);
  return known;
}

/** Half of a large picture is bare: only the title is drawn anew, and laid upon it. */
async function withTitle(card: Card): Promise<Indexed> {
  const { title, place } = card;
  const [ground, cover] = await Promise.all([
    groundOf(card),
    sharp(Buffer.from(title)).extractChannel('alpha').raw().toBuffer(),
  ]);
  const pixels = ground.pixels.slice();
  for (let y = 0; y < place.height; y++)
    for (let x = 0; x < place.width; x++) {
      const part = cover[y * place.width + x] ?? 0;
      if (part > 0)
        pixels[(place.top + y) * ground.width + place.left + x] = Math.round(
          (part / 255) * (SHADES - 1),
        );
    }
  return { ...ground, pixels };
}
