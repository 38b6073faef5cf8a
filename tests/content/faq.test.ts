import { describe, expect, test } from 'vitest';
import { DEFAULT_LANG, LANGS } from '../../src/schemas/common.ts';
import { READERS } from '../../src/schemas/faq.ts';
import { countWords, faq } from '../support/content.ts';

const SHORTEST = 40;
const LONGEST = 130;
const NOBODY: Readonly<Record<string, RegExp>> = {
  en: /nobody knows/i,
  id: /tidak ada yang tahu/i,
};
/** Questions of law and tax: what the answer is not, and who can say more. */
const ON_LAW = ['q21', 'q25', 'q24', 'q26', 'q32'];
const NO_ADVICE: Readonly<Record<string, RegExp>> = {
  en: /not (legal|tax) advice/i,
  id: /bukan nasihat (hukum|pajak)/i,
};

const questions = faq().flatMap(({ questions }) => questions);
const sentences = (text: string) =>
  text.split(/[.!?](?=\s|$)/).filter((part) => part.trim() !== '');

describe('the questions of readers', () => {
  test('are numbered without a gap, and every kind of reader asks some', () => {
    const numbers = questions.map(({ id }) => Number(id.slice(1))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(new Set(questions.map(({ who }) => who))).toEqual(new Set(READERS));
  });

  test.each(LANGS)('in %s are questions, no two alike', (lang) => {
    const all = questions.map(({ question }) => question[lang] ?? '');
    expect(all.filter((question) => !question.endsWith('?'))).toEqual([]);
    expect(new Set(all.map((question) => question.toLowerCase())).size).toBe(all.length);
  });

  test.each(LANGS)(
    'in %s are answered in the first paragraph, in full but not at length',
    (lang) => {
      for (const { id, answer } of questions) {
        const text = answer[lang] ?? '';
        const [opening = ''] = text.split('\n\n');
        expect(sentences(opening).length, `${id}: first two sentences`).toBeGreaterThanOrEqual(2);
        expect(countWords(text), `${id}: words`).toBeGreaterThanOrEqual(SHORTEST);
        expect(countWords(text), `${id}: words`).toBeLessThanOrEqual(LONGEST);
      }
    },
  );

  test('are answered in as many paragraphs in every language', () => {
    const count = (text = '') => text.split('\n\n').length;
    for (const { id, answer } of questions)
      for (const lang of LANGS) expect(count(answer[lang]), id).toBe(count(answer[DEFAULT_LANG]));
  });

  test('say plainly where nobody knows, and only there', () => {
    for (const { id, answer, nobodyKnows } of questions)
      for (const lang of LANGS)
        expect(NOBODY[lang]?.test(answer[lang]?.slice(0, 80) ?? ''), `${id} ${lang}`).toBe(
          nobodyKnows,
        );
  });

  test('of law and tax say what they are not, those of tax who decides', () => {
    const ofLaw = questions.filter(({ id }) => ON_LAW.includes(id));
    expect(ofLaw).toHaveLength(ON_LAW.length);
    for (const { id, answer } of ofLaw)
      for (const lang of LANGS) expect(answer[lang], id).toMatch(NO_ADVICE[lang] ?? /$^/);
    for (const { id, answer } of ofLaw.filter(({ id }) => ['q24', 'q25'].includes(id)))
      for (const lang of LANGS) expect(answer[lang], id).toContain('DJP');
  });
});
