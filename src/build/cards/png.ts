import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Drawn once: a card that has not changed is read from here, in the next build as well. */
const CACHE = 'node_modules/.cache/cards';
/** Flat inks on paper: few colours, and those between them at the edges of letters; no pattern of dots. */
const PALETTE = { palette: true, colours: 64, dither: 0, effort: 1 } as const;

/** An SVG as a PNG of its own size. */
export async function toPng(svg: string): Promise<Buffer> {
  const made = `${sharp.versions.sharp} ${JSON.stringify(PALETTE)}`;
  const name = createHash('sha256').update(made).update(svg).digest('hex');
  const file = join(CACHE, `${name}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const png = await sharp(Buffer.from(svg)).png(PALETTE).toBuffer();
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, png);
  return png;
}
