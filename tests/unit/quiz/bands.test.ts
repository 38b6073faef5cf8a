import { describe, expect, test } from 'vitest';
import { BANDS, type Choice } from '../../../src/logic/quiz/types.ts';
import { CORE, CORE_IDS, fromKeyed, scoreCore } from './bank.ts';

const repeat = (value: number, n = 8) => Array<number>(n).fill(value);

describe('when not to name a role', () => {
  test.each([1, 2, 3, 4, 5] as const)(
    'the same step %i throughout cancels out, and is noted',
    (step) => {
      const result = scoreCore(Object.fromEntries(CORE_IDS.map((id) => [id, step])));
      expect(result).toMatchObject({
        band: 'close',
        straight: true,
        named: ['pa', 'ea', 'va', 'vea'],
      });
      expect([result.axes.X.score, result.axes.Y.score]).toEqual([0, 0]);
    },
  );

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

/** mulberry32: a fixed sequence, so that the shares below are the same on every machine. */
function random(seed: number) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

test('random answers favour no role and seldom get a clear one', () => {
  const next = random(20261122);
  const N = 20_000;
  const sides: Record<string, number> = { '-1-1': 0, '-11': 0, '1-1': 0, '11': 0 };
  const bands = { close: 0, leaning: 0, clear: 0 };
  let decided = 0;
  for (let i = 0; i < N; i++) {
    const { axes, band } = scoreCore(
      Object.fromEntries(CORE_IDS.map((id) => [id, (1 + Math.floor(next() * 5)) as Choice])),
    );
    bands[band]++;
    if (axes.X.side !== 0 && axes.Y.side !== 0) {
      decided++;
      sides[`${axes.X.side}${axes.Y.side}`] = (sides[`${axes.X.side}${axes.Y.side}`] ?? 0) + 1;
    }
  }
  for (const count of Object.values(sides))
    expect(Math.abs(count / decided - 0.25)).toBeLessThan(0.02);
  expect(bands.clear / N).toBeLessThanOrEqual(0.05);
  expect(bands.close / N).toBeGreaterThanOrEqual(0.7);
  expect(BANDS.reduce((sum, band) => sum + bands[band], 0)).toBe(N);
});
