import { describe, expect, test } from 'vitest';
import { makeT, pick, wordsFor } from '../../../src/logic/i18n/text.ts';

const words = {
  'quiz.progress': 'Question {n} of {total}',
  'quiz.next': 'Next',
  'nav.home': 'Home',
};

describe('interface words', () => {
  test('places get their values', () => {
    expect(makeT(words)('quiz.progress', { n: 1, total: 16 })).toBe('Question 1 of 16');
    expect(makeT(words)('nav.home')).toBe('Home');
  });

  test('an unknown word and a place without a value are errors that name them', () => {
    expect(() => makeT<string>(words)('quiz.nothing')).toThrow('no interface word "quiz.nothing"');
    expect(() => makeT(words)('quiz.progress', { n: 1 })).toThrow(
      '"quiz.progress" needs a value for {total}',
    );
  });

  test('a value that looks like a place stays as it is', () => {
    expect(makeT(words)('quiz.progress', { n: '{total}', total: '$1' })).toBe(
      'Question {total} of $1',
    );
  });

  test('an island gets the words of its own area only', () => {
    expect(wordsFor(words, ['quiz.'])).toEqual({
      'quiz.progress': words['quiz.progress'],
      'quiz.next': 'Next',
    });
    expect(wordsFor(words, [])).toEqual({});
  });
});

describe('a text in every language', () => {
  test('is picked by language, and a hole is an error instead of another language', () => {
    expect(pick({ en: 'desk', id: 'meja' }, 'id')).toBe('meja');
    expect(() => pick({ en: 'desk' }, 'id')).toThrow('no text in "id": {"en":"desk"}');
  });
});
