import { describe, expect, test } from 'vitest';
import { preparations, readinessOf } from '../../../src/logic/quiz/readiness.ts';
import { ROLE_IDS } from '../../../src/schemas/common.ts';
import { quizReadiness } from '../../support/content.ts';

const questions = [...quizReadiness()].map(([id, question]) => ({ id, ...question }));
const of = (id: string) => {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new RangeError(id);
  return question;
};

describe('readiness', () => {
  test('is unknown until something is chosen, and when the reader would rather not say', () => {
    for (const question of questions) expect(readinessOf(question, {})).toBe('unknown');
    expect(readinessOf(of('savings'), { savings: ['unsaid'] })).toBe('unknown');
  });

  test('adds up what is chosen together', () => {
    expect(readinessOf(of('business'), { business: ['quote'] })).toBe('gap');
    expect(readinessOf(of('business'), { business: ['quote', 'books'] })).toBe('ready');
    expect(readinessOf(of('equipment'), { equipment: ['computer', 'line', 'room'] })).toBe('gap');
    expect(readinessOf(of('savings'), { savings: ['to6'] })).toBe('ready');
  });

  test('an option of another question or version counts for nothing', () => {
    expect(readinessOf(of('savings'), { savings: ['keep', 'constructor'] })).toBe('unknown');
  });

  test('every question can be met and missed, and a gap leads to one piece of advice for each role', () => {
    for (const question of questions) {
      const all = question.options.flatMap(({ id, points }) => (points ? [id] : []));
      const best = question.several ? all : all.slice(-1);
      const worst = question.options.find(({ points }) => points === 0)?.id ?? '';
      expect(readinessOf(question, { [question.id]: best }), question.id).toBe('ready');
      expect(readinessOf(question, { [question.id]: [worst] }), question.id).toBe('gap');
      for (const role of ROLE_IDS) {
        const found = preparations(questions, { [question.id]: [worst] }, [role]);
        expect(found.map(({ id }) => id)).toEqual([question.id]);
      }
    }
  });

  test('advice comes in the order of the questions, for gaps only', () => {
    const answers = { english: ['little'], steering: ['slips'], savings: ['over6'] };
    expect(preparations(questions, answers, ['va']).map(({ id }) => id)).toEqual([
      'steering',
      'english',
    ]);
  });
});
