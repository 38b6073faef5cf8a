import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../../src/build/files.ts';
import { openSearchIndex } from '../../../src/build/search.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('files of a built site', () => {
  test('are found below the folder by their ending, in a stable order', async () => {
    mkdirSync(join(folder, 'b'));
    for (const name of ['z.html', 'b/a.html', 'a.txt']) writeFileSync(join(folder, name), '');
    expect(await filesIn(folder, '.html')).toEqual([
      join(folder, 'b/a.html'),
      join(folder, 'z.html'),
    ]);
  });
});

describe('the search index', () => {
  test('of a site without a page is an error, not an empty index', async () => {
    const index = await openSearchIndex();
    index.add('unlisted/index.html', '<html lang="en"><body><main>nothing</main></body></html>');
    await expect(index.write(join(folder, 'empty'))).rejects.toThrow(/^search index: /);
  });
});
