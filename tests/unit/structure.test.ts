import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../src/build/files.ts';
import { ROOT } from '../support/paths.ts';

const SOURCE = join(ROOT, 'src');
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"?]+)/g;

/** The folder of `src` in which a file lives, or the folder of the project; null: beside the folders. */
function folderOf(file: string): string | null {
  const [top = '', ...rest] = relative(ROOT, file).split(sep);
  return top === 'src' ? (rest.length > 1 ? (rest[0] ?? null) : null) : top;
}

/** Which folder imports from which, as `from to`. */
async function imports(): Promise<Set<string>> {
  const found = new Set<string>();
  const files = await Promise.all(['.ts', '.tsx', '.astro'].map((end) => filesIn(SOURCE, end)));
  for (const file of files.flat()) {
    const from = folderOf(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const to = folderOf(resolve(dirname(file), path));
      if (from && to && from !== to) found.add(`${from} ${to}`);
    }
  }
  return found;
}

/** The arrows of the picture in README, as `from to`. */
const drawn = [
  ...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^ {2}(\w+) --> (\w+)$/gm),
].map(([, from, to]) => `${from} ${to}`);

function reachable(start: string): Set<string> {
  const seen = new Set<string>();
  const visit = (from: string) => {
    for (const arrow of drawn) {
      const [tail, head = ''] = arrow.split(' ');
      if (tail !== from || seen.has(head)) continue;
      seen.add(head);
      visit(head);
    }
  };
  visit(start);
  return seen;
}

describe('the picture of the structure in README', async () => {
  const real = await imports();

  test('draws nothing that is not so', () => {
    expect(drawn.length).toBeGreaterThan(8);
    expect(drawn.filter((arrow) => !real.has(arrow))).toEqual([]);
  });

  test('knows the way of every import between folders', () => {
    const unknown = [...real].filter((arrow) => {
      const [from = '', to = ''] = arrow.split(' ');
      return !reachable(from).has(to);
    });
    expect(unknown).toEqual([]);
  });

  test('never leads back to where it began', () => {
    const folders = new Set(drawn.flatMap((arrow) => arrow.split(' ')));
    expect([...folders].filter((folder) => reachable(folder).has(folder))).toEqual([]);
  });
});
