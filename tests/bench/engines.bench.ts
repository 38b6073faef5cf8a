import { expect, test } from 'vitest';
import { beside, employed, estimate, rateFor } from '../../src/logic/estimate/index.ts';
import type { PracticeInput } from '../../src/logic/estimate/types.ts';
import type { Answers, Choice } from '../../src/logic/quiz/types.ts';
import { loadRules } from '../support/rules.ts';
import { CORE_IDS, scoreCore } from '../unit/quiz/bank.ts';

const rules = loadRules();
const date = rules.country.coveredThrough;
const practice: PracticeInput = {
  clients: [
    { kind: 'hourly', rate: 75_000, hoursPerWeek: 20 },
    { kind: 'retainer', amount: 4_000_000, months: 12 },
  ],
  weeksPerYear: 44,
  hoursPerWeek: 40,
  costsPerMonth: 1_250_000,
  ptkp: 'TK/0',
  cover: { employment: 'basic', health: 'II' },
};

/** Answer sets that differ in every run, without randomness. */
const sets: readonly Answers[] = Array.from({ length: 10_000 }, (_, set) =>
  Object.fromEntries(
    CORE_IDS.map((id, item) => [id, (((set * 7 + item * item * 3) % 5) + 1) as Choice]),
  ),
);

test('engines', async ({ bench }) => {
  await bench.compare(
    bench('quiz: 10,000 answer sets', () => {
      for (const answers of sets) scoreCore(answers);
    }),
    bench('estimate: one year under three tax rules', () => {
      estimate(practice, rules, date);
    }),
    bench('rateFor: the rate that reaches a take-home', () => {
      rateFor(8_000_000, practice, rules, date, 'nppn');
    }),
    bench('beside: a job and a practice in one year', () => {
      beside({ monthlyWage: 8_000_000, ptkp: 'TK/0', thrMonth: 3 }, practice, rules, date);
    }),
    bench('employed: twelve payslips', () => {
      employed({ monthlyWage: 8_000_000, ptkp: 'TK/0', thrMonth: 3 }, rules, 2026);
    }),
  );
}, 60_000);

test('the quiz scores 10,000 answer sets in under 100 ms', () => {
  const once = () => {
    const from = performance.now();
    for (const answers of sets) scoreCore(answers);
    return performance.now() - from;
  };
  // What else runs on the machine only adds time.
  const best = Math.min(...Array.from({ length: 10 }, once));
  console.info(`10,000 answer sets: ${best.toFixed(1)} ms`);
  expect(best).toBeLessThan(100);
});
