import { describe, expect, test } from 'vitest';
import { DEFAULT_LANG, LANGS } from '../../src/schemas/common.ts';
import {
  HIGHEST_GRADE,
  LONG_SENTENCE,
  LONGEST_SENTENCE,
  longSentences,
  measure,
  pages,
  sentences,
} from '../support/readability.ts';

describe('how hard the texts are', () => {
  test('no English page asks for more than eleven years of school', () => {
    const measured = pages(DEFAULT_LANG);
    expect(measured.length).toBeGreaterThan(15);
    const hard = measured.filter(({ grade }) => grade > HIGHEST_GRADE);
    expect(hard.map(({ file, grade }) => `${file}: grade ${grade.toFixed(1)}`)).toEqual([]);
  });

  test.each(LANGS)('%s: no sentence is too long, and the long ones are named', (lang) => {
    const long = longSentences(lang).map(({ place, words, sentence }) => ({
      words,
      told: `${place}: ${words} words: ${sentence}`,
    }));
    if (long.length > 0)
      console.warn(
        `${long.length} sentences over ${LONG_SENTENCE} words:\n${long.map(({ told }) => told).join('\n')}`,
      );
    expect(long.filter(({ words }) => words > LONGEST_SENTENCE).map(({ told }) => told)).toEqual(
      [],
    );
  });
});

describe('the measure', () => {
  test('is the grade of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables; then 6 words in 2 sentences, 15 syllables.
    expect(measure(['The cat sat on the mat.']).grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
    const hard = measure([
      'Administrative assistants organise. Executives decide everything else.',
    ]);
    expect([hard.words, hard.sentences]).toEqual([7, 2]);
    expect(hard.grade).toBeGreaterThan(HIGHEST_GRADE);
  });

  test('knows where a sentence ends', () => {
    const text = 'It paid Rp1.500.000, or 39.5% more. “Really?” The U.S. Bureau says so.';
    expect(sentences(text, 'en')).toEqual([
      'It paid Rp1.500.000, or 39.5% more.',
      '“Really?”',
      'The U.S. Bureau says so.',
    ]);
  });
});
