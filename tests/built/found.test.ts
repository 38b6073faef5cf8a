import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { contentFiles, corrections, readContent } from '../support/content.ts';
import {
  attributes,
  type BuiltPage,
  builtPages,
  decoded,
  fileAt,
  isListed,
  LANGS,
  ORIGIN,
  readBuilt,
  SITE,
} from '../support/dist.ts';
import { builtSite } from '../support/paths.ts';

const DAY = /^20\d\d-\d\d-\d\d$/;
const LARGEST_CARD = 150_000;
const LONGEST_FEED = 60;
const listed = builtPages.filter(isListed);
/** The last day on which something was checked, seen or corrected. */
const NEWEST = [
  ...contentFiles('', '').flatMap((file) =>
    [...readContent(file).matchAll(/\b(?:checked|seen): (20\d\d-\d\d-\d\d)/g)].map(
      ([, day = '']) => day,
    ),
  ),
  ...[...corrections().values()].map(({ date }) => date),
].reduce((newest, day) => (day > newest ? day : newest));
const one = (page: BuiltPage, selector: string, name: string) =>
  attributes(page, selector, name)[0] ?? '';
const canonical = (page: BuiltPage) => one(page, 'link[rel="canonical"]', 'href');
const inner = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) =>
    decoded(text),
  );

describe('sitemaps', () => {
  test('robots.txt forbids nothing and names the index, which names a sitemap for each language', () => {
    const robots = readBuilt('robots.txt');
    expect(robots).not.toMatch(/^Disallow: \S/m);
    expect(robots).toContain(`Sitemap: ${ORIGIN}/sitemap.xml\n`);
    expect(inner(readBuilt('sitemap.xml'), 'loc')).toEqual(
      LANGS.map((lang) => `${ORIGIN}/sitemap-${lang}.xml`),
    );
  });

  test.each(LANGS)(
    '%s: exactly the pages that may be listed, each with the day of its last change',
    (lang) => {
      const xml = readBuilt(`sitemap-${lang}.xml`);
      const pages = listed.filter((page) => page.lang === lang);
      expect(inner(xml, 'loc').sort()).toEqual(pages.map(canonical).sort());
      const days = inner(xml, 'lastmod');
      expect(days.length).toBe(pages.length);
      for (const day of days) expect(day).toMatch(DAY);
      // Days of content, not of the build: they differ, and none lies after the newest day in the content.
      expect(new Set(days).size).toBeGreaterThan(1);
      expect(days.filter((day) => day > NEWEST)).toEqual([]);
    },
  );
});

describe.each(listed)('the preview of $path', (page) => {
  test('has a title, an address, and a picture of the stated kind with words for it', () => {
    const og = (name: string) => one(page, `meta[property="og:${name}"]`, 'content');
    expect(one(page, 'meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
    expect(decoded(page.document.querySelector('title')?.textContent ?? '')).toContain(og('title'));
    expect(og('url')).toBe(canonical(page));
    expect(['website', 'article']).toContain(og('type'));
    expect(og('image:alt').length).toBeGreaterThan(og('title').length + 10);
    const file = join(builtSite(), fileAt(new URL(og('image')).pathname) ?? '?');
    expect(statSync(file).size).toBeLessThan(LARGEST_CARD);
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('has a title and a description that a list of results shows whole, or nearly', () => {
    const title = decoded(page.document.querySelector('title')?.textContent ?? '');
    const description = one(page, 'meta[name="description"]', 'content');
    expect(title.length).toBeLessThanOrEqual(110);
    expect(description.length).toBeGreaterThanOrEqual(60);
    expect(description.length).toBeLessThanOrEqual(170);
    expect(description).toMatch(/[.?!]$/);
    expect(description).not.toBe(title);
  });
});

describe.each(LANGS)('the feed in %s', (lang) => {
  const at = (route: string) => localizedPath(lang, route, SITE);
  const xml = readBuilt(`${at('feed.xml').slice(1)}`);

  test('is named in the head of home and the corrections alone', () => {
    const naming = builtPages
      .filter(
        (page) =>
          page.lang === lang &&
          attributes(page, 'link[type="application/atom+xml"]', 'href').includes(at('feed.xml')),
      )
      .map(({ route }) => route);
    expect(naming.sort()).toEqual(['', 'corrections/']);
  });

  test('has the newest corrections and changes of pages, newest first, at addresses that exist', () => {
    const sitemap = readBuilt(`sitemap-${lang}.xml`);
    const changed = inner(sitemap, 'lastmod');
    const dated = new Map([
      ...inner(sitemap, 'loc').map((address, index) => [address, changed[index] ?? ''] as const),
      ...[...corrections()].map(
        ([id, { date }]) => [`${ORIGIN}${at('corrections/')}#${id}`, date] as const,
      ),
    ]);
    const ids = inner(xml, 'id').slice(1);
    expect(new Set(ids).size).toBe(Math.min(LONGEST_FEED, dated.size));
    for (const id of ids) expect(fileAt(new URL(id).pathname), id).toBeDefined();
    const days = inner(xml, 'updated').map((time) => time.slice(0, 10));
    expect(days[0]).toBe(days[1]);
    expect(days.slice(1)).toEqual(ids.map((id) => dated.get(id)));
    expect(days).toEqual(days.toSorted().toReversed());
    const newer = [...dated].filter(([, day]) => day > (days.at(-1) ?? '')).map(([id]) => id);
    expect(newer.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('llms.txt has one heading, says what the site is, and leads to every page in every language', () => {
  const text = readBuilt('llms.txt');
  expect(text.match(/^# /gm)).toHaveLength(1);
  expect(text).toMatch(/^> \S/m);
  for (const page of listed) expect(text).toContain(`](${canonical(page)}): `);
});
