import { describe, expect, test } from 'vitest';
import { preparations, readinessOf, toggled } from '../../../src/logic/quiz/readiness.ts';
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

  test('one option of one question takes the place of another, several stand together', () => {
    const one = { id: 'savings', several: false };
    const many = { id: 'equipment', several: true };
    const first = toggled(toggled({}, one, 'to6'), one, 'over6');
    expect(first).toEqual({ savings: ['over6'] });
    const second = toggled(toggled(first, many, 'computer'), many, 'line');
    expect(second).toEqual({ savings: ['over6'], equipment: ['computer', 'line'] });
    expect(toggled(second, many, 'computer')).toEqual({ savings: ['over6'], equipment: ['line'] });
  });

  test('`none` and the others of several exclude each other, and it can be taken back', () => {
    const many = { id: 'equipment', several: true };
    const none = toggled({ equipment: ['computer', 'line'] }, many, 'none');
    expect(none).toEqual({ equipment: ['none'] });
    expect(toggled(none, many, 'room')).toEqual({ equipment: ['room'] });
    expect(toggled(none, many, 'none')).toEqual({ equipment: [] });
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
