import { describe, expect, test } from 'vitest';
import { citedIn } from '../../src/logic/citations.ts';
import { PAIRS, pairSlug, ROLES } from '../../src/logic/roles.ts';
import { DEFAULT_LANG, LANGS } from '../../src/schemas/common.ts';
import { countWords, plain, type Text, texts } from '../support/content.ts';

const MIN_ROLE_WORDS = 700;
const LENGTH_RATIO = { least: 0.9, most: 1.4 };

const all = texts();
const find = (kind: string, lang: string, slug: string) =>
  all.find((text) => text.kind === kind && text.lang === lang && text.slug === slug);
const originals = all.filter(({ lang }) => lang === DEFAULT_LANG);
const twins = originals.flatMap((original) =>
  LANGS.filter((lang) => lang !== DEFAULT_LANG).flatMap((lang) => {
    const twin = find(original.kind, lang, original.slug);
    return twin ? [{ file: twin.file, original, twin }] : [];
  }),
);

const levels = (text: Text) =>
  [...text.body.matchAll(/^(#{1,6}) /gm)].map(([, marks = '']) => marks.length);
/** Cited ids by section, in the order of the sections. */
const citations = (text: Text) =>
  text.body.split(/^#{2,6} .*$/m).map((section) => [...new Set(citedIn(section))].sort());
const marks = (text: Text, name: string) =>
  [...text.body.matchAll(new RegExp(`<${name}\\s+([^>]*?)\\s*/?>`, 'g'))].map(
    ([, attributes = '']) => attributes.replace(/\s*title="[^"]*"/, ''),
  );
const routes = (text: Text) =>
  [...text.body.matchAll(/\]\((\/[^)]*)\)/g)].map(([, route = '']) => route).sort();

describe('what must be there', () => {
  const wanted = LANGS.flatMap((lang) => [
    ...ROLES.map(({ slug }) => `roles/${lang}/${slug}.mdx`),
    ...PAIRS.map((pair) => `pairs/${lang}/${pairSlug(pair)}.mdx`),
  ]);

  test('every role and pair in every language', () => {
    const there = new Set(all.map(({ file }) => file));
    expect(wanted.filter((file) => !there.has(file))).toEqual([]);
  });

  test('nothing in one language only', () => {
    const lonely = all.filter(({ kind, slug }) => LANGS.some((lang) => !find(kind, lang, slug)));
    expect(lonely.map(({ file }) => file)).toEqual([]);
  });

  test('a role or pair page is about what its address says', () => {
    for (const { file, kind, slug, data } of all) {
      if (kind === 'roles')
        expect(ROLES.find(({ id }) => id === data['role'])?.slug, file).toBe(slug);
      if (kind === 'pairs') expect(pairSlug(data['roles'] as ['pa', 'va']), file).toBe(slug);
    }
  });

  test.each(all.filter(({ kind }) => kind === 'roles'))(
    '$file has at least 700 words',
    ({ body }) => {
      expect(countWords(plain(body))).toBeGreaterThanOrEqual(MIN_ROLE_WORDS);
    },
  );
});

describe.each(twins)('$file says what the other language says', ({ original, twin }) => {
  test('headings of the same levels in the same order, starting at the second', () => {
    expect(levels(twin)).toEqual(levels(original));
    expect(levels(twin)).not.toContain(1);
  });

  test('the same citations in each section', () => {
    expect(citations(twin)).toEqual(citations(original));
  });

  test('the same notes, verdicts, tables and links', () => {
    for (const name of [
      'Verdict',
      'Comparison',
      'RoleMap',
      'Note',
      'Thing',
      'Amount',
      'Chart',
      'Exposure',
      'Exposed',
      'Figure',
      'Choice',
      'Employed',
      'Fee',
      'Paid',
      'Rule',
      'Script',
      'Worked',
    ]) {
      expect(marks(twin, name), name).toEqual(marks(original, name));
    }
    // A figure pulled out of the text is written the way each language writes it.
    const digits = (list: readonly string[]) => list.map((mark) => mark.replace(/\D/g, ''));
    for (const name of ['Pull', 'Forecast'])
      expect(digits(marks(twin, name)), name).toEqual(digits(marks(original, name)));
    const says = (text: Text) => marks(text, 'Forecast').map((mark) => mark.split(' figure=')[0]);
    expect(says(twin)).toEqual(says(original));
    expect(routes(twin)).toEqual(routes(original));
  });

  test('neither is a summary of the other', () => {
    const ratio = plain(twin.body).length / plain(original.body).length;
    expect(ratio).toBeGreaterThanOrEqual(LENGTH_RATIO.least);
    expect(ratio).toBeLessThanOrEqual(LENGTH_RATIO.most);
  });

  test('checked on the same day, about the same roles', () => {
    for (const key of ['checked', 'role', 'roles'])
      expect(twin.data[key]).toEqual(original.data[key]);
  });
});
