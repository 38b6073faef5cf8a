import { expect, test } from 'vitest';
import { beside, employed, estimate, rateFor } from '../../src/logic/estimate/index.ts';
import {
  drivers,
  keepOfPractice,
  type SwingInput,
  simulate,
  swingClients,
  swingSettings,
} from '../../src/logic/estimate/simulate/index.ts';
import type { PracticeInput } from '../../src/logic/estimate/types.ts';
import type { Answers, Choice } from '../../src/logic/quiz/types.ts';
import { swingEntries } from '../support/content.ts';
import { loadRules } from '../support/rules.ts';
import { spent } from '../support/spent.ts';
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

const { assumptions, ranges } = swingSettings(swingEntries());
const three: PracticeInput = {
  ...practice,
  clients: [5e6, 4e6, 3e6].map((amount) => ({ kind: 'project', amount, count: 12 })),
};
const keepOf = (input: PracticeInput) =>
  keepOfPractice(input, (at) => estimate(at, rules, date).regimes.nppn.takeHome.year);
const swing: SwingInput = {
  clients: swingClients(three, 0.65),
  capacityPerMonth: 120,
  keep: keepOf(three),
  needPerMonth: 6e6,
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
    bench('simulate: 2,000 years', () => {
      simulate(swing, assumptions, 1, 2_000);
    }),
    bench('drivers: seven assumptions, 300 years each way', () => {
      drivers(swing, assumptions, ranges, 1, 300);
    }),
    bench('keepOfPractice: the table of a practice', () => {
      keepOf(three);
    }),
  );
}, 180_000);

/** Least processor time of ten runs, ms: what else runs on the machine only adds to it. */
function best(what: string, run: () => void): number {
  const least = Math.min(...Array.from({ length: 10 }, () => spent(run)));
  console.info(`${what}: ${least.toFixed(1)} ms`);
  return least;
}

test('the quiz scores 10,000 answer sets in under 100 ms', () => {
  const score = () => {
    for (const answers of sets) scoreCore(answers);
  };
  expect(best('10,000 answer sets', score)).toBeLessThan(100);
});

test('5,000 years are simulated in under 100 ms', () => {
  const run = () => {
    simulate(swing, assumptions, 1, 5_000);
  };
  expect(best('5,000 simulated years', run)).toBeLessThan(100);
});
