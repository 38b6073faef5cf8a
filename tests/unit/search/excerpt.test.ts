import { describe, expect, test } from 'vitest';
import { excerptParts, fromSentence, isRelated } from '../../../src/islands/search/pagefind.ts';

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

describe('an excerpt begins with the sentence of its first mark', () => {
  test.each([
    [
      'from US$7. Asking <mark>rates</mark> in one survey.',
      'Asking <mark>rates</mark> in one survey.',
    ],
    ['a year. <mark>Rates</mark> rise', '<mark>Rates</mark> rise …'],
    ['from Rp5.7 million of <mark>pay</mark>.', '… from Rp5.7 million of <mark>pay</mark>.'],
    ['One. Two <mark>rates</mark>. Three.', 'Two <mark>rates</mark>. Three.'],
    ['“Enough.” She wrote a <mark>rate</mark>', 'She wrote a <mark>rate</mark> …'],
  ])('%s', (excerpt, expected) => {
    expect(fromSentence(excerpt)).toBe(expected);
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
