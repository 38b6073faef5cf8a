import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure, normalCdf } from '../../../src/logic/quiz/axis.ts';
import { score } from '../../../src/logic/quiz/score.ts';
import type { Choice } from '../../../src/logic/quiz/types.ts';
import { roleById } from '../../../src/logic/roles.ts';
import {
  CORE,
  CORE_IDS,
  choice,
  fromKeyed,
  fullAnswers,
  gappyAnswers,
  multisets,
  scoreCore,
} from './bank.ts';

const repeat = (value: number, n = 8) => Array<number>(n).fill(value);

describe('role scores', () => {
  test.each([
    ['pa', -1, -1],
    ['ea', -1, 1],
    ['va', 1, -1],
    ['vea', 1, 1],
  ] as const)('%s is reached from full answers and from any six of eight', (role, x, y) => {
    expect(scoreCore(fromKeyed(repeat(2 * x), repeat(2 * y)))).toMatchObject({
      named: [role],
      band: 'clear',
    });
    for (let i = 0; i < 8; i++) {
      for (let j = 0; j < i; j++) {
        const [ax, ay] = [repeat(x), repeat(y)];
        const answers: Record<string, Choice> = { ...fromKeyed(ax, ay) };
        for (const axis of ['X', 'Y']) {
          const ids = CORE.filter((item) => item.axis === axis).map(({ id }) => id);
          for (const gap of [i, j]) answers[ids[gap] ?? ''] = 0;
        }
        expect(scoreCore(answers)).toMatchObject({ stage: 'role', named: [role] });
      }
    }
  });

  test('probabilities add up to one, scores lie in 0 … 100, the named role is the most probable', () => {
    fc.assert(
      fc.property(gappyAnswers(), (answers) => {
        const { roles, named, band, runnersUp } = scoreCore(answers);
        expect(roles.reduce((sum, role) => sum + role.probability, 0)).toBeCloseTo(1, 9);
        for (const role of roles) expect(role.score >= 0 && role.score <= 100).toBe(true);
        expect(named.length).toBe(band === 'close' ? Math.max(2, named.length) : 1);
        expect(runnersUp.length > 0).toBe(band !== 'close');
        if (band === 'close') return;
        const best = Math.max(...roles.map(({ probability }) => probability));
        expect(roles.find(({ id }) => id === named[0])?.probability).toBe(best);
      }),
    );
  });

  test('the distribution function agrees with tables', () => {
    for (const [z, p] of [
      [0, 0.5],
      [0.7, 0.758036],
      [1.5, 0.933193],
      [-1.96, 0.024998],
      [3, 0.99865],
    ] as const) {
      expect(normalCdf(z)).toBeCloseTo(p, 6);
    }
  });

  test('spread uses n − 1 and the floor', () => {
    const steady = measure({ n: 8, weight: 8, weightSquares: 8, sum: 4, squares: 2 });
    expect(steady).toMatchObject({ score: 0.5, se: 0.5 / Math.sqrt(8) });
    const torn = measure({ n: 8, weight: 8, weightSquares: 8, sum: 4, squares: 8 });
    expect(torn.se).toBeCloseTo(Math.sqrt(6 / 7 / 8), 12);
  });
});

describe('invariances', () => {
  test('the order of items and answers makes no difference', () => {
    fc.assert(
      fc.property(
        gappyAnswers(),
        fc.shuffledSubarray([...CORE], { minLength: 16 }),
        (answers, shuffled) => {
          const { contributions, ...rest } = scoreCore(answers);
          const again = score(shuffled, Object.fromEntries(Object.entries(answers).reverse()));
          const { contributions: shuffledContributions, ...shuffledRest } = again;
          expect(shuffledRest).toEqual(rest);
          expect([...shuffledContributions].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
            [...contributions].sort((a, b) => (a.id < b.id ? -1 : 1)),
          );
        },
      ),
    );
  });

  test('mirrored arrangement answers swap office and remote, and keep the confidence', () => {
    const swap = { pa: 'va', va: 'pa', ea: 'vea', vea: 'ea' } as const;
    fc.assert(
      fc.property(fullAnswers(), (answers) => {
        const flipped = Object.fromEntries(
          Object.entries(answers).map(([id, value]) => [
            id,
            id.startsWith('X') ? 6 - value : value,
          ]),
        ) as typeof answers;
        const [before, after] = [scoreCore(answers), scoreCore(flipped)];
        expect(new Set(after.named)).toEqual(new Set(before.named.map((id) => swap[id])));
        expect(after.band).toBe(before.band);
        expect(after.axes.X.z).toBe(before.axes.X.z);
      }),
    );
  });

  test('milder answers of the same pattern keep the side of each axis', () => {
    const sides = fc.array(fc.constantFrom(-1, 0, 1), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(sides, sides, (x, y) => {
        const mild = scoreCore(fromKeyed(x, y));
        const strong = scoreCore(
          fromKeyed(
            x.map((v) => 2 * v),
            y.map((v) => 2 * v),
          ),
        );
        expect([strong.axes.X.side, strong.axes.Y.side]).toEqual([
          mild.axes.X.side,
          mild.axes.Y.side,
        ]);
        if (mild.band !== 'close' && strong.band !== 'close')
          expect(strong.named).toEqual(mild.named);
      }),
    );
  });

  test('an answer moved towards a role never lowers its score', () => {
    fc.assert(
      fc.property(fullAnswers(), fc.constantFrom(...CORE), choice(), (answers, item, to) => {
        const moved = { ...answers, [item.id]: to };
        const gain = ((to - (answers[item.id] ?? 3)) * (item.plus === 'b' ? 1 : -1)) / 2;
        const [before, after] = [scoreCore(answers), scoreCore(moved)];
        for (const [i, role] of before.roles.entries()) {
          const { x, y } = roleById(role.id).corner;
          const change = (after.roles[i]?.score ?? 0) - role.score;
          expect(change).toBeCloseTo((25 * gain * (item.axis === 'X' ? x : y)) / 8, 9);
        }
      }),
    );
  });

  test('nor the confidence in it: every set of 4 to 10 answers, every move, and a doubled theme of three', () => {
    const sums = (values: readonly number[], weights: readonly number[]) => ({
      n: values.length,
      weight: weights.reduce((a, b) => a + b, 0),
      weightSquares: weights.reduce((a, b) => a + b * b, 0),
      sum: values.reduce((a, v, i) => a + ((weights[i] ?? 1) * v) / 2, 0),
      squares: values.reduce((a, v, i) => a + ((weights[i] ?? 1) * v * v) / 4, 0),
    });
    let moves = 0;
    const drops: string[] = [];
    /** Raising any answer raises S / SE, on both sides of zero. */
    const raise = (values: readonly number[], weights: readonly number[]) => {
      const before = measure(sums(values, weights));
      for (const [i, value] of values.entries()) {
        if (value === 2) continue;
        const after = measure(sums(values.with(i, value + 1), weights));
        moves++;
        if (after.score / after.se < before.score / before.se - 1e-12)
          drops.push(`${values} (${weights}) at ${i}`);
      }
    };
    for (const n of [4, 5, 6, 7, 8, 9, 10])
      for (const values of multisets(n)) raise(values, repeat(1, n));
    expect(moves).toBeGreaterThan(10_000);
    moves = 0;
    for (const doubled of multisets(3))
      for (const plain of multisets(5)) raise([...doubled, ...plain], [2, 2, 2, 1, 1, 1, 1, 1]);
    expect(moves).toBe(28_224);
    expect(drops).toEqual([]);
  });
});

describe('weights', () => {
  test('a doubled item counts twice, a dropped one not at all', () => {
    const answers = fromKeyed([2, 0, 0, 0, 0, 0, 0, 0], repeat(0));
    const first = CORE.find(({ axis }) => axis === 'X')?.id ?? '';
    expect(score(CORE, answers, { [first]: 2 }).axes.X.score).toBeCloseTo(2 / 9, 12);
    expect(score(CORE, answers, { [first]: 0 }).axes.X).toMatchObject({ n: 7, score: 0 });
  });

  test('weights of one change nothing', () => {
    const ones = Object.fromEntries(CORE_IDS.map((id) => [id, 1]));
    fc.assert(
      fc.property(gappyAnswers(), (answers) => {
        expect(score(CORE, answers, ones)).toEqual(scoreCore(answers));
      }),
    );
  });
});
