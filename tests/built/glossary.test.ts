import { describe, expect, test } from 'vitest';
import { faq, glossary } from '../support/content.ts';
import {
  attributes,
  builtPages,
  decoded,
  fileAt,
  idsOf,
  LANGS,
  pageAt,
  textOf,
} from '../support/dist.ts';

const terms = glossary();
const questions = faq().flatMap(({ questions }) => questions);
/** Text with the typography of Markdown and of data made equal. */
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The page and, if the way names one, the place on it that an address leads to. */
function leadsTo(page: (typeof builtPages)[number], href: string): boolean {
  const url = new URL(href, `http://site${page.path}`);
  const target = builtPages.find(({ file }) => file === fileAt(url.pathname));
  return (
    target !== undefined &&
    target.lang === page.lang &&
    (url.hash === '' || idsOf(target).includes(decodeURIComponent(url.hash.slice(1))))
  );
}

describe.each(LANGS)('questions and answers in %s', (lang) => {
  const page = pageAt(lang, 'faq/');

  test('has every question under its own anchor, with its whole answer in the open', () => {
    const headings = [...page.html.matchAll(/<h3 id="(q\d+)"[^>]*>([^<]*)/g)];
    expect(headings.map(([, id]) => id).sort()).toEqual(questions.map(({ id }) => id).sort());
    for (const [, id, text = ''] of headings)
      expect(decoded(text)).toBe(questions.find((question) => question.id === id)?.question[lang]);
    const text = textOf(page.html);
    for (const { id, answer } of questions)
      for (const paragraph of (answer[lang] ?? '').split('\n\n'))
        expect(text, id).toContain(flat(paragraph));
    expect(page.html).not.toMatch(/<details[^>]*>(?:(?!<\/details>)[\s\S])*<h3/);
  });

  test('leads on from every answer, to a page and place that are there', () => {
    const ways = attributes(page, '.question .more a', 'href');
    expect(ways).toHaveLength(questions.length);
    expect(ways.filter((href) => !leadsTo(page, href))).toEqual([]);
  });

  test('shows under every answer how sure it is, or that nobody knows', () => {
    const graded = page.document.querySelectorAll('.question .grade').length;
    expect(graded).toBe(questions.filter(({ confidence }) => confidence).length);
    expect(page.document.querySelectorAll('.question .evidence').length).toBe(questions.length);
  });
});

describe.each(LANGS)('the glossary in %s', (lang) => {
  const page = pageAt(lang, 'glossary/');

  test('has every term under its own anchor, in the order of the language', () => {
    const headings = [...page.html.matchAll(/<h3 id="([^"]+)"[^>]*>([^<]*)/g)];
    expect(headings.map(([, id]) => id).sort()).toEqual(terms.map(([id]) => id).sort());
    const names = headings.map(([, , name = '']) => decoded(name));
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, lang)));
  });

  test('names every term in the other language too, marked as such', () => {
    const other = LANGS.find((code) => code !== lang) ?? '';
    const marked = [...page.html.matchAll(new RegExp(`<p[^>]* lang="${other}"[^>]*>([^<]*)`, 'g'))];
    const wanted = terms.map(([, { term }]) => term).filter((term) => term[lang] !== term[other]);
    expect(marked.map(([, text = '']) => decoded(text)).sort()).toEqual(
      wanted.map((term) => term[other]).sort(),
    );
  });

  test('leads on from every term', () => {
    const ways = attributes(page, '.word .evidence > span a', 'href');
    expect(ways).toHaveLength(terms.length);
    expect(ways.filter((href) => !leadsTo(page, href))).toEqual([]);
  });
});

describe('the first use of a term', () => {
  const linking = builtPages.map((page) => ({
    page,
    hrefs: attributes(page, 'a.term', 'href'),
    links: page.document.querySelectorAll('a.term'),
  }));
  const CLOSED =
    'a a, h1 a, h2 a, h3 a, h4 a, code a, button a, th a, .cite a, .evidence a, .pull a';

  test('leads to its entry, once a page, and never from the glossary itself', () => {
    for (const { page, hrefs } of linking) {
      const [own = ''] = [pageAt(page.lang, 'glossary/').path];
      expect(hrefs.filter((href) => !href.startsWith(`${own}#`))).toEqual([]);
      expect(hrefs.filter((href) => !leadsTo(page, href))).toEqual([]);
      expect(new Set(hrefs).size, page.path).toBe(hrefs.length);
    }
    expect(
      linking.filter(({ page }) => page.route === 'glossary/').flatMap(({ hrefs }) => hrefs),
    ).toEqual([]);
  });

  test('is no link in a heading, a link, code or evidence, and has no name but the word', () => {
    for (const { page, links } of linking) {
      const closed = new Set(page.document.querySelectorAll(CLOSED));
      expect(
        links.filter((link) => closed.has(link)).map(({ textContent }) => textContent),
        page.path,
      ).toEqual([]);
      for (const link of links) {
        expect(link.hasAttribute('title'), page.path).toBe(false);
        expect(link.hasAttribute('aria-label'), page.path).toBe(false);
      }
    }
  });

  test.each(LANGS)('in %s is found for most terms, on every role and most comparisons', (lang) => {
    const own = linking.filter(({ page }) => page.lang === lang);
    const reached = new Set(own.flatMap(({ hrefs }) => hrefs));
    const flagged = terms.filter(([, { link }]) => link);
    expect(reached.size).toBeGreaterThanOrEqual(flagged.length / 2);
    const roles = own.filter(({ page }) => page.route.startsWith('roles/'));
    expect(roles.filter(({ hrefs }) => hrefs.length < 3).map(({ page }) => page.path)).toEqual([]);
    const pairs = own.filter(({ page }) => /^compare\/.+-vs-/.test(page.route));
    expect(pairs.filter(({ hrefs }) => hrefs.length === 0).map(({ page }) => page.path)).toEqual(
      [],
    );
  });
});
