import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pulls, reasons, settlingAnswer, smallestFlip } from '../../../src/logic/quiz/explain.ts';
import { odds } from '../../../src/logic/quiz/odds.ts';
import { score } from '../../../src/logic/quiz/score.ts';
import type { Answers, Choice, ScoredItem } from '../../../src/logic/quiz/types.ts';
import { CORE, fromKeyed, fullAnswers, gappyAnswers, scoreCore } from './bank.ts';

describe('reasons', () => {
  test('contributions add up to the axis scores', () => {
    fc.assert(
      fc.property(gappyAnswers(), (answers) => {
        const { axes, contributions } = scoreCore(answers);
        for (const axis of ['X', 'Y'] as const) {
          const total = contributions
            .filter((one) => one.axis === axis)
            .reduce((sum, { pull }) => sum + pull, 0);
          expect(total).toBeCloseTo(axes[axis].score, 9);
        }
      }),
    );
  });

  test('strongest first, both axes heard, at most as many as asked for', () => {
    const all = scoreCore(fromKeyed(Array(8).fill(2), Array(8).fill(-2)));
    expect(reasons(all, 'va', 1, 3).map(({ id }) => id)).toEqual(['X1', 'Y1', 'X2']);
    expect(reasons(all, 'va', -1, 2)).toEqual([]);
    expect(reasons(all, 'ea', -1, 2)).toHaveLength(2);
    expect(pulls(all, 'Y', -1, 2).map(({ id }) => id)).toEqual(['Y1', 'Y2']);
    expect(pulls(all, 'Y', 1, 2)).toEqual([]);
  });
});

const TINY: readonly ScoredItem[] = [
  { id: 'X1', axis: 'X', subscale: 'status', plus: 'b' },
  { id: 'X2', axis: 'X', subscale: 'place', plus: 'a' },
  { id: 'X3', axis: 'X', subscale: 'status', plus: 'b' },
  { id: 'X4', axis: 'X', subscale: 'status', plus: 'a' },
];

/** Fewest answers, then fewest steps, over all 5⁴ sets of answers. */
function bruteForce(answers: Answers, weights: Record<string, number>) {
  const side = score(TINY, answers, weights).axes.X.side;
  let best: [number, number] | null = null;
  for (let code = 0; code < 625; code++) {
    const other: Record<string, Choice> = {};
    let steps = 0;
    let changed = 0;
    for (const [i, { id }] of TINY.entries()) {
      const to = (1 + (Math.floor(code / 5 ** i) % 5)) as Choice;
      other[id] = to;
      const distance = Math.abs(to - (answers[id] ?? 3));
      steps += distance;
      if (distance > 0) changed++;
    }
    if (score(TINY, other, weights).axes.X.side !== -side) continue;
    if (!best || changed < best[0] || (changed === best[0] && steps < best[1]))
      best = [changed, steps];
  }
  return best;
}

describe('smallest change', () => {
  const small = fc
    .tuple(...TINY.map(() => fc.integer({ min: 1, max: 5 })))
    .map((values) => Object.fromEntries(TINY.map(({ id }, i) => [id, values[i]])) as Answers);
  const weighting = fc
    .tuple(...TINY.map(() => fc.constantFrom(1, 1, 2)))
    .map((values) => Object.fromEntries(TINY.map(({ id }, i) => [id, values[i] ?? 1])));

  test('is exact, with weights too', () => {
    fc.assert(
      fc.property(small, weighting, (answers, weights) => {
        const flip = smallestFlip(TINY, answers, 'X', weights);
        const tied = score(TINY, answers, weights).axes.X.side === 0;
        const found = flip && [flip.changes.length, flip.steps];
        expect(found).toEqual(tied ? null : bruteForce(answers, weights));
      }),
      { numRuns: 200 },
    );
  });

  test('does what it says: the axis ends on the other side, and not with one step less', () => {
    fc.assert(
      fc.property(fullAnswers(), fc.constantFrom('X' as const, 'Y' as const), (answers, axis) => {
        const before = scoreCore(answers).axes[axis];
        const flip = smallestFlip(CORE, answers, axis);
        expect(flip === null).toBe(before.side === 0);
        if (!flip) return;
        const moved = Object.fromEntries(flip.changes.map(({ id, to }) => [id, to]));
        expect(flip.changes.every(({ from, to }) => from !== to && to >= 1 && to <= 5)).toBe(true);
        expect(flip.steps).toBe(
          flip.changes.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0),
        );
        expect(flip.steps).toBe(Math.round(Math.abs(before.score) * 16) + 1);
        expect(scoreCore({ ...answers, ...moved }).axes[axis].side).toBe(-before.side);
      }),
    );
  });

  test('prefers the least decided answers', () => {
    const answers = fromKeyed([2, 2, 1, 1, -1, -1, -1, -1], Array(8).fill(0));
    expect(smallestFlip(CORE, answers, 'X')).toMatchObject({
      steps: 3,
      changes: [{ id: 'X3', to: 1 }],
    });
  });
});

describe('what would settle a close call', () => {
  test('one answer, in the fewest steps, or none', () => {
    fc.assert(
      fc.property(fullAnswers(), fc.constantFrom(-1 as const, 1 as const), (answers, side) => {
        const found = settlingAnswer(CORE, answers, 'Y', side);
        const all = CORE.filter(({ axis }) => axis === 'Y').flatMap(({ id }) =>
          ([1, 2, 3, 4, 5] as const).map((to) => ({
            id,
            to,
            steps: Math.abs(to - (answers[id] ?? 3)),
          })),
        );
        const settling = all.filter(({ id, to }) => {
          const { band, side: after } = scoreCore({ ...answers, [id]: to }).axes.Y;
          return band !== 'close' && after === side;
        });
        expect(found === null).toBe(settling.length === 0);
        if (!found) return;
        expect(Math.abs(found.to - found.from)).toBe(
          Math.min(...settling.map(({ steps }) => steps)),
        );
        expect(settling.some(({ id, to }) => id === found.id && to === found.to)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test('odds in words', () => {
  expect(odds(0)).toEqual({ form: 'under', count: 1, outOf: 20 });
  expect(odds(0.049)).toMatchObject({ form: 'under' });
  expect(odds(0.06)).toEqual({ form: 'about', count: 1, outOf: 10 });
  expect(odds(0.25)).toEqual({ form: 'about', count: 1, outOf: 4 });
  expect(odds(0.62)).toEqual({ form: 'about', count: 6, outOf: 10 });
  expect(odds(0.96)).toEqual({ form: 'over', count: 19, outOf: 20 });
});
