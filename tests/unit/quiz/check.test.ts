import { describe, expect, test } from 'vitest';
import { patternOf } from '../../../src/logic/quiz/patterns.ts';
import { score } from '../../../src/logic/quiz/score.ts';
import type { Choice } from '../../../src/logic/quiz/types.ts';
import { LIMITS } from '../../../src/logic/quiz-check/limits.ts';
import { proofs } from '../../../src/logic/quiz-check/proofs.ts';
import { report } from '../../../src/logic/quiz-check/report.ts';
import { ROLE_IDS } from '../../../src/schemas/common.ts';
import { ALL, CORE } from './bank.ts';

const RESERVE = ALL.filter(({ core }) => !core);
const found = report(CORE, RESERVE, 8_000);

describe('what admits no exception', () => {
  test.each(Object.entries(found.proofs))('%s', (_, { tried, broken }) => {
    expect(tried).toBeGreaterThanOrEqual(10);
    expect(broken).toBe(0);
  });

  test('breaks where it should: a bank with all keys on one side, and one without its last item', () => {
    const oneSided = CORE.map((item) => ({ ...item, plus: 'b' as const }));
    expect(proofs(oneSided, oneSided).straight.broken).toBe(8);
    const short = CORE.slice(0, -1);
    expect(proofs(short, short).paper.broken).toBeGreaterThan(400);
    expect(proofs(short, short).straight.broken).toBeGreaterThan(0);
  });
});

describe('answers by chance', () => {
  test('favour no role: each has 25 ± 2 % of those that are no tie', () => {
    for (const share of Object.values(found.chance.roles))
      expect(Math.abs(share - 0.25)).toBeLessThanOrEqual(LIMITS.apart);
    expect(found.chance.count).toBe(20_000);
  });

  test('get no strong advice: at most 5 % clear, at least 70 % too close to call', () => {
    expect(found.chance.bands.clear).toBeLessThanOrEqual(LIMITS.chanceClear);
    expect(found.chance.bands.close).toBeGreaterThanOrEqual(LIMITS.chanceClose);
    const { close, leaning, clear } = found.chance.bands;
    expect(close + leaning + clear).toBeCloseTo(1, 9);
  });
});

describe('simulated readers', () => {
  // Bands and their accuracy as published with the method, for weak, usual and strong items.
  test.each([
    [0.45, { clear: 0.13, leaning: 0.33, close: 0.54 }, { clear: 0.92, leaning: 0.74 }],
    [0.55, { clear: 0.18, leaning: 0.35, close: 0.47 }, { clear: 0.96, leaning: 0.78 }],
    [0.65, { clear: 0.25, leaning: 0.36, close: 0.4 }, { clear: 0.98, leaning: 0.82 }],
  ])(
    'with loading %f: bands and their accuracy within .05 of the reference',
    (loading, bands, right) => {
      const own = found.accuracy.find((one) => one.loading === loading);
      for (const [band, share] of Object.entries(bands))
        expect(Math.abs((own?.bands[band as 'clear'] ?? 0) - share), band).toBeLessThanOrEqual(
          0.05,
        );
      for (const [band, share] of Object.entries(right))
        expect(Math.abs((own?.right[band as 'clear'] ?? 0) - share), band).toBeLessThanOrEqual(
          0.05,
        );
      expect(own?.right.close).toBeGreaterThan(0.48);
      // Too close to call means so: far less often right than what leans.
      expect(own?.right.close).toBeLessThan((own?.right.leaning ?? 0) - 0.15);
    },
  );

  test('get the chances that come true, within .05 in every group of at least 100', () => {
    const large = found.calibration.filter(({ count }) => count >= LIMITS.smallestGroup);
    expect(large.length).toBeGreaterThanOrEqual(6);
    for (const { said, was } of large)
      expect(Math.abs(said - was)).toBeLessThanOrEqual(LIMITS.calibration);
  });

  test('keep a clear role whichever item is left out, and a leaning one in nine cases of ten', () => {
    expect(found.dropOne.clear).toBe(LIMITS.dropClear);
    expect(found.dropOne.leaning).toBeGreaterThanOrEqual(LIMITS.dropLeaning);
    expect(found.dropOne.close).toBeLessThan(0.2);
  });

  test('are often one answer away from another role: the reason why the page says so', () => {
    const { one, two, more } = found.flips;
    expect(one + two + more).toBeCloseTo(1, 9);
    expect(Math.abs(one - 0.65)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(two - 0.3)).toBeLessThanOrEqual(0.05);
  });

  test('leave the close band after the tie-break round in some cases, rightly more often than not', () => {
    expect(found.tieBreak.settled).toBeGreaterThan(0.1);
    expect(found.tieBreak.right).toBeGreaterThan(0.6);
  });

  test('are the same on every machine', () => {
    expect(report(CORE, RESERVE, 500)).toEqual(report(CORE, RESERVE, 500));
  });
});

test.each([1, 2, 3, 4, 5] as const)(
  'the same step %i throughout cancels out, through the tie-break round too, and is noted',
  (step) => {
    for (const items of [CORE, ALL]) {
      const answers = Object.fromEntries(items.map(({ id }) => [id, step as Choice]));
      const { axes, band, named } = score(items, answers);
      expect([axes.X.score, axes.Y.score, band]).toEqual([0, 0, 'close']);
      expect(named).toEqual(ROLE_IDS);
      expect(patternOf(items, answers)).toBe('straight');
    }
  },
);
