import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/schemas/common.ts';
import { countWords, glossary } from '../support/content.ts';

const LONGEST = 45;
const MANY = { least: 75, most: 90 };
/** Words by which an Indonesian reader may look a term up, besides its own name. */
const LOOKED_UP = [
  ...['aspri', 'sekretaris pribadi', 'sekretaris direksi', 'EA virtual', 'EA jarak jauh'],
  ...['freelancer', 'tenaga lepas', 'mitra', 'rate', 'biaya langganan bulanan', 'remote'],
  ...['jam yang dapat ditagihkan', 'gaji bersih', 'perlindungan data pribadi', 'onboarding'],
];

const terms = glossary();
const twice = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index);

describe('the glossary', () => {
  test('has some eighty terms, each id once', () => {
    expect(terms.length).toBeGreaterThanOrEqual(MANY.least);
    expect(terms.length).toBeLessThanOrEqual(MANY.most);
    expect(twice(terms.map(([id]) => id))).toEqual([]);
  });

  test.each(LANGS)('in %s has no term twice, and none that stands for another', (lang) => {
    expect(twice(terms.map(([, { term }]) => (term[lang] ?? '').toLowerCase()))).toEqual([]);
    expect(
      twice(
        terms.flatMap(([, { link }]) => (link?.[lang] ?? []).map((word) => word.toLowerCase())),
      ),
    ).toEqual([]);
  });

  test.each(LANGS)('in %s explains each term in one or two short sentences', (lang) => {
    for (const [id, { definition, not }] of terms) {
      const text = definition[lang] ?? '';
      expect(countWords(text), id).toBeLessThanOrEqual(LONGEST);
      expect(countWords(text), id).toBeGreaterThanOrEqual(8);
      expect(text.match(/[.](?=\s|$)/g)?.length, id).toBeLessThanOrEqual(2);
      expect(countWords(not?.[lang] ?? ''), id).toBeLessThanOrEqual(LONGEST);
    }
  });

  test.each(LANGS)('in %s offers no word twice for one term', (lang) => {
    for (const [id, { term, also }] of terms)
      expect(
        twice([term[lang] ?? '', ...(also[lang] ?? [])].map((word) => word.toLowerCase())),
        id,
      ).toEqual([]);
  });

  test('is found by the words that readers use instead', () => {
    const offered = new Set(
      terms.flatMap(([, { term, also }]) => [term['id'] ?? '', ...(also['id'] ?? [])]),
    );
    expect(LOOKED_UP.filter((word) => !offered.has(word))).toEqual([]);
  });

  test('is linked to from running text by some forty terms', () => {
    expect(terms.filter(([, { link }]) => link !== undefined).length).toBeGreaterThanOrEqual(35);
  });
});
