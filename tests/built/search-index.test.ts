import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeT } from '../../src/logic/i18n/text.ts';
import { faq, glossary, words } from '../support/content.ts';
import { builtFiles, builtPages, isListed, LANGS, readBuilt } from '../support/dist.ts';
import { builtSite } from '../support/paths.ts';

interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

test('there is an index per language, over every page that is listed, every question and every term', () => {
  const { languages } = JSON.parse(readBuilt('pagefind/pagefind-entry.json')) as Entry;
  const counts = Object.fromEntries(
    Object.entries(languages).map(([lang, { page_count }]) => [lang, page_count]),
  );
  const listed = LANGS.map((lang) => [
    lang,
    builtPages.filter((page) => page.lang === lang && isListed(page)).length +
      faq().flatMap(({ questions }) => questions).length +
      glossary().length,
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

interface Indexed {
  readonly url: string;
  readonly content: string;
}

/** The text of every page as the search quotes it. */
const indexed = () =>
  builtFiles()
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => gunzipSync(readFileSync(join(builtSite(), file))).toString())
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Indexed);

test.each(LANGS)('the search in %s quotes no citation, no form and no example', (lang) => {
  const t = makeT(words(lang));
  const texts = indexed().filter(({ url }) => url.startsWith('/id/') === (lang === 'id'));
  expect(texts.length).toBeGreaterThan(15);
  const never = [
    ...['sources.back', 'sources.usedIn', 'est.clients.add', 'est.costs.hint', 'est.flow.bar'],
    ...['est.regimes.why', 'est.pa.months', 'est.noscript', 'quiz.start.noscript'],
  ];
  for (const { url, content } of texts)
    for (const key of never) expect(content, `${url}: ${key}`).not.toContain(t(key));
});

test.each([
  ['/rates/', ['THR', 'NPPN', 'BPJS', 'tax', 'retainer']],
  ['/id/rates/', ['THR', 'NPPN', 'BPJS', 'pajak', 'tarif']],
  ['/faq/#q22', ['deposit', 'payment']],
  ['/id/faq/#q22', ['uang muka']],
  ['/glossary/#ptkp', ['PTKP', 'penghasilan tidak kena pajak']],
  ['/id/glossary/#personal-assistant', ['aspri', 'personal assistant']],
  ['/sources/rules/', ['PER-17/PJ/2015', 'Permenaker 6/2016']],
] as const)('%s is still found by what it is about', (path, terms) => {
  const page = indexed().find(({ url }) => url === path);
  for (const term of terms) expect(page?.content.toLowerCase(), term).toContain(term.toLowerCase());
});

test('every question and every term of the search stands where its address says', () => {
  const places = indexed().filter(({ url }) => url.includes('#'));
  expect(places.length).toBeGreaterThan(200);
  for (const { url } of places) {
    const [path, id] = url.split('#');
    const page = builtPages.find((candidate) => candidate.path === path);
    expect(page?.html.includes(`id="${id}"`), url).toBe(true);
  }
});
