import { expect, test } from 'vitest';
import { builtFiles, builtPages, isListed, LANGS, readBuilt } from '../support/dist.ts';

interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

test('there is an index per language, over every page that is listed', () => {
  const { languages } = JSON.parse(readBuilt('pagefind/pagefind-entry.json')) as Entry;
  const counts = Object.fromEntries(
    Object.entries(languages).map(([lang, { page_count }]) => [lang, page_count]),
  );
  const listed = LANGS.map((lang) => [
    lang,
    builtPages.filter((page) => page.lang === lang && isListed(page)).length,
  ]);
  expect(counts).toEqual(Object.fromEntries(listed));
});

test('search itself and the error pages are left out', () => {
  for (const page of builtPages)
    expect(page.html.includes('data-pagefind-body'), page.path).toBe(isListed(page));
});

test('nothing of it is shipped that the site does not use', () => {
  const files = builtFiles().filter((file) => file.startsWith('pagefind/'));
  expect(files.filter((file) => /-ui\.|highlight|unknown/.test(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/pagefind-worker.js']),
  );
});
