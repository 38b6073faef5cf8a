import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../src/logic/quiz/types.ts';
import { CORE, fromKeyed, scoreCore } from './bank.ts';

const repeat = (value: number, n = 8) => Array<number>(n).fill(value);

describe('when not to name a role', () => {
  test('an exact tie on one axis names both sides, whatever the other axis says', () => {
    const tied = [2, 2, 2, 2, -2, -2, -2, -2];
    expect(scoreCore(fromKeyed(repeat(2), tied))).toMatchObject({
      named: ['va', 'vea'],
      undecided: ['Y'],
      gap: 0,
    });
    expect(scoreCore(fromKeyed(tied, repeat(-2)))).toMatchObject({
      named: ['pa', 'va'],
      undecided: ['X'],
    });
  });

  test('equal runners-up are both given', () => {
    expect(scoreCore(fromKeyed(repeat(1), repeat(1))).runnersUp).toEqual(['ea', 'va']);
  });

  test('six of eight answers for a role, four for a hint, fewer for nothing', () => {
    const stage = (x: number, y: number) => scoreCore(fromKeyed(repeat(2, x), repeat(2, y))).stage;
    expect([stage(6, 6), stage(5, 8), stage(4, 4), stage(3, 8), stage(0, 0)]).toEqual([
      'role',
      'hint',
      'hint',
      'none',
      'none',
    ]);
  });

  test('"I don\'t know yet" is missing, not the middle', () => {
    const known = fromKeyed(repeat(2), repeat(2));
    const half = scoreCore({ ...known, X1: 0 });
    expect(half.axes.X).toMatchObject({ n: 7, score: 1 });
    expect(scoreCore({ ...known, X1: 3 }).axes.X.score).toBe(7 / 8);
  });

  test('home and a salary, or clients and company around, is said', () => {
    const by = (place: number, status: number) =>
      scoreCore({
        ...Object.fromEntries(
          CORE.map((item) => {
            const value = item.axis === 'Y' ? 1 : item.subscale === 'place' ? place : status;
            return [item.id, (3 + (item.plus === 'b' ? value : -value)) as Choice];
          }),
        ),
      }).split;
    expect(by(2, -2)).toBe('home-salary');
    expect(by(-1, 1)).toBe('clients-on-site');
    expect(by(1, 0)).toBeNull();
    expect(by(2, 1)).toBeNull();
  });
});
