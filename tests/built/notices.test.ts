import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, folderOf, LANGS, readBuilt } from '../support/dist.ts';
import { ROOT } from '../support/paths.ts';

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version: string; license?: string; dev?: boolean }>;
};

test('the site hands on the licence of every part of others that it sends', () => {
  for (const lang of LANGS) {
    const text = readBuilt(`${folderOf(lang)}third-party.txt`);
    for (const name of ['preact', 'pagefind', 'astro', '@astrojs/preact']) {
      const version = lock.packages[`node_modules/${name}`]?.version;
      expect(text).toContain(`\n${name} ${version}\n`);
    }
    expect(text).toContain('Copyright (c) 2015-present Jason Miller');
    expect(text).toContain('Young Serif Project Authors');
    expect(text.match(/without restriction, including/g)?.length).toBeGreaterThanOrEqual(4);
  }
});

test('every package has a licence under which it may be used so; none that binds a reader is sent', () => {
  const free =
    /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|PSF-2\.0)$/;
  // Used while building or testing only, and unchanged.
  const builders =
    /^node_modules\/(@img\/sharp|lightningcss|@cspell\/dict-en-gb$|axe-core$|@mdn\/mdn-http-observatory$)/;
  // MIT, said in a field of their own from before there was one for it.
  const older = /^node_modules\/(busboy|streamsearch)$/;
  const others = Object.entries(lock.packages).filter(
    ([path, { license = 'none' }]) =>
      path !== '' &&
      !builders.test(path) &&
      !older.test(path) &&
      !license
        .replace(/[()]/g, '')
        .split(/ OR /)
        .some((one) => one.split(' AND ').every((part) => free.test(part))),
  );
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('there is no security.txt without a contact to put into it', () => {
  const wanted = process.env['CONTACT'] ? 1 : 0;
  expect(builtFiles('security.txt')).toHaveLength(wanted);
});
