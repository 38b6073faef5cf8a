import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { filesIn } from './files.ts';

const TEXT = /\.(html|js|css|csv|json|svg|txt|xml|webmanifest)$/;
/** Smaller files fit into one packet as they are. */
const LEAST = 1_400;

/**
 * Leaves `*.br` and `*.gz` beside every larger text of a folder, compressed as far as it goes, for servers that hand
 * them out as they are. It takes longer than the rest of the build; most hosts compress by themselves.
 */
export async function compress(folder: string): Promise<void> {
  const files = (await filesIn(folder, '')).filter((file) => TEXT.test(file));
  await Promise.all(
    files.map(async (file) => {
      const body = await readFile(file);
      if (body.length < LEAST) return;
      await writeFile(`${file}.br`, await promisify(brotliCompress)(body));
      await writeFile(`${file}.gz`, await promisify(gzip)(body, { level: 9 }));
    }),
  );
}
