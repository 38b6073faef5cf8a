import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import {
  ADDRESSES,
  attributes,
  fileAt,
  idsOf,
  ofWorker,
  pagesIn,
  readBuilt,
  STATE,
} from '../support/dist.ts';
import { BELOW } from '../support/paths.ts';

/** The site built for `/guide/`: nothing of it may lead beside that, or to what is not there. */
const { folder, base } = BELOW;
const ORIGIN = 'http://site';

interface Page {
  readonly file: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  readonly targets: readonly URL[];
}
let pages: readonly Page[];
const read = (file: string) => readBuilt(file, folder);
const there = (pathname: string) => fileAt(pathname, folder, base);

beforeAll(() => {
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: BASE_PATH=${base} npx astro build --outDir dist-base`);
  pages = pagesIn(folder, base).map((page) => ({
    file: page.file,
    html: page.html,
    ids: new Set(idsOf(page)),
    targets: ADDRESSES.flatMap(([selector, name]) => attributes(page, selector, name))
      .map((value) => new URL(value, ORIGIN + page.path))
      .filter(({ origin }) => origin === ORIGIN),
  }));
}, 60_000);

test('every address of every page lies below the base, and is there', () => {
  expect(pages.length).toBeGreaterThan(80);
  const broken = pages.flatMap(({ file, targets }) =>
    targets
      .filter(({ pathname }) => !there(pathname))
      .map(({ pathname }) => `${file}: ${pathname}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('every place within a page that is pointed to is there', () => {
  const ids = new Map(pages.map((page) => [page.file, page.ids]));
  const broken = pages.flatMap(({ file, targets }) =>
    targets
      .filter(({ hash }) => hash !== '' && !STATE.test(hash))
      .filter(
        ({ pathname, hash }) =>
          !ids.get(there(pathname) ?? '')?.has(decodeURIComponent(hash.slice(1))),
      )
      .map((url) => `${file}: ${url.pathname}${url.hash}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('what is not HTML knows the base too: data of islands, manifest, service worker, headers', () => {
  for (const { file, html } of pages) {
    const rooted = [...html.matchAll(/&quot;(\/[a-z][\w-]*\/[\w./-]*)(?:#[^&]*)?&quot;/g)];
    expect(
      rooted.map(([, path = '']) => path).filter((path) => !path.startsWith(base)),
      file,
    ).toEqual([]);
  }
  const manifest = JSON.parse(read('manifest.webmanifest')) as Record<string, unknown>;
  expect([manifest['start_url'], manifest['scope']]).toEqual([base, base]);
  const { core } = ofWorker(read('sw.js'));
  expect(
    Object.values(core)
      .flat()
      .filter((path) => !there(path)),
  ).toEqual([]);
  for (const line of read('_headers').split('\n'))
    if (line.startsWith('/')) expect(line).toMatch(new RegExp(`^${base}`));
});
