import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Drawn once: a card that has not changed is read from here, in the next build as well. */
const CACHE = 'node_modules/.cache/cards';
/** Flat inks pack well as they are: a palette halves the file, and takes three times as long to find. */
const PACKING = { compressionLevel: 6 } as const;

/** An SVG as a PNG of its own size. */
export async function toPng(svg: string): Promise<Buffer> {
  const made = `${sharp.versions.sharp} ${JSON.stringify(PACKING)}`;
  const name = createHash('sha256').update(made).update(svg).digest('hex');
  const file = join(CACHE, `${name}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const png = await sharp(Buffer.from(svg)).flatten().png(PACKING).toBuffer();
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, png);
  return png;
}
