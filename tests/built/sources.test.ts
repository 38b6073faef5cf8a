import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../src/logic/citations.ts';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { isPublished } from '../../src/schemas/case.ts';
import { cases, contentFiles, readYaml, seeds, sources } from '../support/content.ts';
import {
  attributes,
  builtFiles,
  builtPages,
  idsOf,
  LANGS,
  pageAt,
  readBuilt,
  SITE,
} from '../support/dist.ts';

const PAGES = ['sources/', 'sources/rules/'] as const;
const points = seeds();
const published = cases().flatMap(({ list }) => list.filter(isPublished));
/** What rules, estimator, figures of pay and published examples cite, read from the files themselves. */
const ofRules = new Set(
  sourcesIn([
    ...['rules', 'estimator', 'pay'].flatMap((folder) =>
      contentFiles(folder, '.yaml').map((file) => ({ data: readYaml(file) })),
    ),
    ...published,
  ]).filter((id) => !points.has(id)),
);

describe.each(LANGS)('the bibliography in %s', (lang) => {
  const [other, rules] = PAGES.map((route) => new Set(idsOf(pageAt(lang, route))));

  test('has each source once: with the rules what rules cite, and nothing else', () => {
    expect(ofRules.size).toBeGreaterThan(60);
    for (const id of sources().keys()) {
      expect(rules?.has(id), `${id} with the rules`).toBe(ofRules.has(id));
      expect(other?.has(id), `${id} with the others`).toBe(!ofRules.has(id));
    }
  });

  test('keeps the points of the source documents together', () => {
    for (const id of points.keys()) expect(other?.has(id.toLowerCase()), id).toBe(true);
  });

  test('leads from each of its pages to the other, in the text', () => {
    for (const [from, to] of [PAGES, PAGES.toReversed()]) {
      const links = attributes(pageAt(lang, from ?? ''), '.prose a', 'href');
      expect(links, from).toContain(localizedPath(lang, to ?? '', SITE));
    }
  });

  test('tells of every source where the site uses it, and leads back there', () => {
    for (const route of PAGES) {
      const entries = pageAt(lang, route).document.querySelectorAll('.source');
      expect(entries.length).toBeGreaterThan(60);
      const unused = entries.filter((entry) => !entry.querySelector('.quiet a'));
      // The source documents are used as the points below.
      const ids = unused
        .map((entry) => entry.id ?? '')
        .filter((id) => sources().get(id)?.kind !== 'seed');
      expect(ids, route).toEqual([]);
    }
  });

  test('is where the method page finds every published example', () => {
    const table = pageAt(lang, 'method/').document.querySelector('.scrolls table');
    const rows = table?.querySelectorAll('tbody td:nth-child(2) a') ?? [];
    expect(rows.length).toBe(published.length);
    const cited = rows.map((link) => link.getAttributeValue('href')?.split('#')[1]);
    expect(cited.toSorted()).toEqual(published.map(({ source }) => source).toSorted());
  });
});

test('addresses of entries in data and islands exist', () => {
  const entries = new Set(
    builtPages
      .filter(({ route }) => PAGES.some((page) => page === route))
      .flatMap((page) => idsOf(page).map((id) => `${page.path}#${id}`)),
  );
  const texts = [
    ...builtFiles('.json').map((file) => ({ file, text: readBuilt(file) })),
    ...builtPages.map(({ file, html }) => ({ file, text: html.replaceAll('&quot;', '"') })),
  ];
  const found = texts.flatMap(({ file, text }) =>
    [...text.matchAll(/"(?:https?:\/\/[^/"]+)?(\/[^"#\s]*sources\/[^"#\s]*#[^"\s]+)"/g)].map(
      ([, address = '']) => ({ file, address }),
    ),
  );
  expect(found.length).toBeGreaterThan(500);
  expect(found.filter(({ address }) => !entries.has(address))).toEqual([]);
});
