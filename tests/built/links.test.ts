import { describe, expect, test } from 'vitest';
import { decode } from '../../src/islands/estimator/codec.ts';
import { routeOf } from '../../src/logic/i18n/path.ts';
import {
  ADDRESSES,
  attributes,
  type BuiltPage,
  builtPages,
  fileAt,
  idsOf,
  isErrorPage,
  isListed,
  LANGS,
  SITE,
  STATE,
} from '../support/dist.ts';
import { loadRules } from '../support/rules.ts';

const ORIGIN = 'http://site';
const ACTIVITIES = Object.keys(loadRules().activities.activities);
const byFile = new Map(builtPages.map((page) => [page.file, page]));
const ids = new Map(builtPages.map((page) => [page.file, new Set(idsOf(page))]));
const isOwn = ({ origin }: URL) => origin === ORIGIN;

/** Addresses that a page points to, as the browser resolves them. */
const targets = (page: BuiltPage, selector: string, name: string) =>
  attributes(page, selector, name).map((value) => ({
    value,
    url: new URL(value, ORIGIN + page.path),
  }));

const switchesOf = (page: BuiltPage) => new Set(attributes(page, 'a[data-lang-switch]', 'href'));

/** Places on a page: ids, and how many headings of its text have one made of their words, which differ by language. */
function anchorsOf(page: BuiltPage) {
  const worded = new Set(attributes(page, '.prose h2, .prose h3, .prose h4', 'id'));
  // Each language has letters of its own in an alphabetical list.
  const fixed = idsOf(page).filter((id) => !worded.has(id) && !id.startsWith('letter-'));
  return { fixed: fixed.sort(), worded: worded.size };
}

describe.each(builtPages)('$path', (page) => {
  test('leads nowhere that is not there', () => {
    const all = ADDRESSES.flatMap(([selector, name]) => targets(page, selector, name)).filter(
      ({ url }) => isOwn(url),
    );
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ url }) => !fileAt(url.pathname)).map(({ value }) => value)).toEqual([]);
  });

  test('points to anchors that exist', () => {
    const anchored = targets(page, 'a[href]', 'href').filter(
      ({ url }) => isOwn(url) && url.hash !== '' && !STATE.test(url.hash),
    );
    const broken = anchored.filter(({ url }) => {
      const file = fileAt(url.pathname);
      return !file || !ids.get(file)?.has(decodeURIComponent(url.hash.slice(1)));
    });
    expect(broken.map(({ value }) => value)).toEqual([]);
  });

  test('fills the estimator in with what it can read', () => {
    const filled = targets(page, 'a[href]', 'href').filter(({ url }) => /^#e\d/.test(url.hash));
    for (const { url } of filled) {
      expect(routeOf(url.pathname, LANGS, SITE).route).toBe('rates/');
      expect(decode(url.hash, page.lang, ACTIVITIES).kind, url.hash).toBe('draft');
    }
  });

  test('has no id twice', () => {
    const all = idsOf(page);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test('stays in its language, but for the language switch', () => {
    const strangers = targets(page, 'a[href]', 'href').filter(({ url }) => {
      const target = byFile.get(fileAt(url.pathname) ?? '');
      return isOwn(url) && target && target.lang !== page.lang;
    });
    const switches = switchesOf(page);
    expect(strangers.filter(({ value }) => !switches.has(value)).map(({ value }) => value)).toEqual(
      [],
    );
  });

  test('offers itself in every other language', () => {
    const others = LANGS.filter((lang) => lang !== page.lang);
    const switches = page.document.querySelectorAll('a[data-lang-switch]');
    const languages = switches.map((link) => link.getAttributeValue('hreflang') ?? '');
    // The home page offers it a second time, in the text.
    expect([...new Set(languages)]).toEqual(others);
    // An error page stands for any address: its twin is wherever the other language starts or fails.
    const route = isErrorPage(page) ? expect.stringMatching(/^(404\.html)?$/) : page.route;
    for (const [index, link] of switches.entries()) {
      const lang = languages[index];
      expect(routeOf(link.getAttributeValue('href') ?? '', LANGS, SITE)).toEqual({ lang, route });
      expect(link.closest('[lang]')?.getAttributeValue('lang')).toBe(lang);
    }
  });

  test('loads and sends nothing elsewhere; only links to sources lead out', () => {
    const loaded = [
      ...targets(page, '[src]', 'src'),
      ...targets(page, '[srcset]', 'srcset'),
      ...targets(page, '[action]', 'action'),
      ...targets(page, '[component-url]', 'component-url'),
      ...targets(
        page,
        'link[rel="stylesheet"], link[rel="preload"], link[rel="modulepreload"], link[rel="icon"]',
        'href',
      ),
    ];
    expect(loaded.filter(({ url }) => !isOwn(url)).map(({ value }) => value)).toEqual([]);
    const out = targets(page, 'a[href]', 'href').filter(({ url }) => !isOwn(url));
    expect(
      out.filter(({ url }) => !/^(https?|mailto):$/.test(url.protocol)).map(({ value }) => value),
    ).toEqual([]);
  });
});

describe('the two languages', () => {
  test('have the same pages', () => {
    const routes = (lang: string) =>
      builtPages
        .filter((page) => page.lang === lang)
        .map(({ route }) => route)
        .sort();
    expect(routes(SITE.defaultLang).length).toBeGreaterThanOrEqual(20);
    for (const lang of LANGS) expect(routes(lang)).toEqual(routes(SITE.defaultLang));
  });

  test('have the same anchors on each page, so that the switch keeps the place', () => {
    const [first, ...others] = LANGS.map((lang) => builtPages.filter((page) => page.lang === lang));
    for (const page of first ?? [])
      for (const pages of others) {
        const twin = pages.find(({ route }) => route === page.route);
        expect(twin && anchorsOf(twin), page.route).toEqual(anchorsOf(page));
      }
  });

  test('have no page that no other page of its language leads to', () => {
    const reached = new Set(
      builtPages.flatMap((page) => {
        const switches = switchesOf(page);
        return targets(page, 'a[href]', 'href')
          .filter(({ value, url }) => isOwn(url) && !switches.has(value))
          .map(({ url }) => url.pathname)
          .filter((path) => path !== page.path);
      }),
    );
    // Nobody leads to what stands in for a page that is missing or out of reach.
    const sought = builtPages.filter((page) => isListed(page) || page.route === 'search/');
    expect(sought.filter(({ path }) => !reached.has(path)).map(({ path }) => path)).toEqual([]);
  });
});
