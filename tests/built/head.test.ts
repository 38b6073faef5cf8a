import { describe, expect, test } from 'vitest';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import {
  attributes,
  builtPages,
  isListed,
  LANGS,
  ORIGIN,
  readableText,
  SITE,
} from '../support/dist.ts';
import { faults, LEFTOVERS } from '../support/wording.ts';

/** What no page may show: what no text may hold, and what nobody put a value into. */
const UNFINISHED = [...LEFTOVERS, { wrong: /\bInfinity\b|\{\w+\}/, right: 'a value' }];

describe.each(builtPages)('$path', (page) => {
  test('says its language, title and description', () => {
    expect(attributes(page, 'html', 'lang')).toEqual([page.lang]);
    const [title] = page.document.querySelectorAll('title');
    expect(title?.textContent.length).toBeGreaterThan(10);
    expect(attributes(page, 'meta[name="description"]', 'content')).toEqual([
      expect.stringMatching(/\S/),
    ]);
  });

  test('has one main heading, and no level is skipped', () => {
    const levels = page.document
      .querySelectorAll('h1, h2, h3, h4, h5, h6')
      .map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(
      levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
    ).toEqual([]);
  });

  test('has no leftovers', () => {
    expect(faults(readableText(page), UNFINISHED)).toEqual([]);
  });

  test('names its address in every language, or asks not to be listed', () => {
    if (!isListed(page)) {
      expect(attributes(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
      expect(attributes(page, 'link[rel="canonical"], link[rel="alternate"]', 'href')).toEqual([]);
      return;
    }
    const at = (lang: string) => ORIGIN + localizedPath(lang, page.route, SITE);
    expect(attributes(page, 'link[rel="canonical"]', 'href')).toEqual([at(page.lang)]);
    expect(attributes(page, 'link[rel="alternate"][hreflang]', 'hreflang')).toEqual([
      ...LANGS,
      'x-default',
    ]);
    expect(attributes(page, 'link[rel="alternate"][hreflang]', 'href')).toEqual(
      [...LANGS, SITE.defaultLang].map(at),
    );
  });
});

test.each(LANGS)('%s: no two pages have the same title or description', (lang) => {
  const pages = builtPages.filter((page) => page.lang === lang);
  for (const texts of [
    pages.map(({ document }) => document.querySelector('title')?.textContent),
    pages.flatMap((page) => attributes(page, 'meta[name="description"]', 'content')),
  ]) {
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});
