import { describe, expect, test } from 'vitest';
import { excerptParts, isRelated } from '../../../src/islands/search/pagefind.ts';

describe('an excerpt of a search result', () => {
  test('is split at the words found', () => {
    expect(excerptParts('the <mark>right</mark> hand')).toEqual([
      { text: 'the ', marked: false },
      { text: 'right', marked: true },
      { text: ' hand', marked: false },
    ]);
  });

  test('becomes plain text, once', () => {
    expect(excerptParts('a &lt;b&gt; &amp;lt; &quot;c&quot;')).toEqual([
      { text: 'a <b> &lt; "c"', marked: false },
    ]);
  });

  test('may be nothing but a mark, or nothing', () => {
    expect(excerptParts('<mark>R&amp;D</mark>')).toEqual([{ text: 'R&D', marked: true }]);
    expect(excerptParts('')).toEqual([]);
  });
});

describe('whether a result has to do with the query', () => {
  test.each([
    ['kerja', 'Anda <mark>bekerja</mark> di rumah', true],
    ['membandingkan', 'satu <mark>perbandingan</mark>', true],
    ['tax', 'the <mark>taxes</mark> of a year', true],
    ['xqzzyplug', 'S(<mark>X</mark>) and S(Y)', false],
    ['zzzz', 'a <mark>z</mark> score', false],
    ['pa', 'a <mark>PA</mark> sits near', true],
  ])('%s in “%s”: %s', (query, excerpt, expected) => {
    expect(isRelated(query, excerpt)).toBe(expected);
  });
});
