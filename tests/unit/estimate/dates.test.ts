import { describe, expect, test } from 'vitest';
import {
  beside,
  changeDates,
  employed,
  estimate,
  NotCoveredError,
  type PracticeInput,
  payslip,
  REGIMES,
  rateFor,
} from '../../../src/logic/estimate/index.ts';
import { rules } from './support.ts';

const practice: PracticeInput = {
  clients: [
    { kind: 'hourly', rate: 100_000, hoursPerWeek: 20, withholds: true },
    { kind: 'retainer', amount: 3_000_000, months: 12, channelFee: 0.1 },
  ],
  weeksPerYear: 44,
  hoursPerWeek: 40,
  costsPerMonth: 1_250_000,
  ptkp: 'K/1',
  cover: { employment: 'with-jht', health: 'III' },
  eligibility: { activities: Object.keys(rules.activities.activities), lastYearGross: 1 },
};
const terms = { monthlyWage: 9_000_000, ptkp: 'TK/2', thrMonth: 3 } as const;
const firstPension = Object.keys(rules['bpjs-employed'].jpCeiling.values)[0] ?? '';
const yearOf = (date: string) => Number(date.slice(0, 4));
/** JHT and JP where their ceiling is known from January on. */
const jobIn = (date: string) => ({
  ...terms,
  bpjsEmployment: `${yearOf(date)}-01-01` >= firstPension,
});
const dayBefore = (date: string) =>
  new Date(Date.parse(date) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const { coveredFrom, coveredThrough } = rules.country;
const changes = [...changeDates(rules), coveredFrom, coveredThrough];
const dates = [...new Set(changes.flatMap((date) => [dayBefore(date), date]))].sort();
const covered = dates.filter((date) => date >= coveredFrom && date <= coveredThrough);
const outside = dates.filter((date) => date < coveredFrom || date > coveredThrough);

/** Everything the engine works out for a year. */
const runs = (date: string, project = false): [string, () => object][] => [
  ['estimate', () => estimate(practice, rules, date, { project })],
  ['employed', () => employed(jobIn(date), rules, yearOf(date), { project })],
  ['beside', () => beside(jobIn(date), practice, rules, date, { project })],
  ...REGIMES.map((regime): [string, () => object] => [
    `rateFor ${regime}`,
    () => rateFor(1e7, practice, rules, date, regime, { project }),
  ]),
];

describe('at every date on which a rule changes, and the day before', () => {
  test.each(covered)('%s: everything runs', (date) => {
    for (const [, run] of runs(date)) expect(Object.keys(run()).length).toBeGreaterThan(0);
    const year = beside(jobIn(date), practice, rules, date);
    expect(year.year).toBe(yearOf(date));
    expect(year.job.takeHome.year).toBeGreaterThan(0);
    for (const id of REGIMES) expect(year.regimes[id].adds.year).toBeGreaterThan(0);
    const slip = {
      monthlyWage: 9_000_000,
      ptkp: 'TK/2',
      bpjsEmployment: date >= firstPension,
    } as const;
    expect(payslip(slip, rules, date).takeHome).toBeGreaterThan(0);
  });

  test.each(outside)('%s: outside coverage, and refused', (date) => {
    for (const [name, run] of runs(date)) expect(run, name).toThrow(NotCoveredError);
  });

  test('a month without a pension ceiling is refused, not guessed', () => {
    const job = { monthlyWage: 9_000_000, ptkp: 'TK/0', thrMonth: null } as const;
    const gap = /jpCeiling: not covered on 2024-01-01/;
    expect(() => employed(job, rules, 2024)).toThrow(gap);
    expect(() => beside(job, practice, rules, '2024-06-01')).toThrow(gap);
  });
});

describe('a projection, when asked for', () => {
  const next = `${yearOf(coveredThrough) + 1}`;

  test.each([`${next}-01-01`, `${next}-06-15`, `${next}-12-31`])('%s: runs and says so', (date) => {
    for (const [name, run] of runs(date, true).slice(0, 3))
      expect(run(), name).toMatchObject({ year: Number(next), projected: true });
    for (const [, run] of runs(date, true)) expect(run).not.toThrow();
    const found = rateFor(1e7, practice, rules, date, 'umkm', { project: true });
    expect(found).toMatchObject({ kind: 'reached', estimate: { projected: true } });
  });

  test.each([dayBefore(coveredFrom), `${Number(next) + 1}-01-01`, '2099-12-31'])(
    '%s: is refused even then',
    (date) => {
      for (const [name, run] of runs(date, true)) expect(run, name).toThrow(NotCoveredError);
    },
  );

  test('changes nothing within coverage', () => {
    const there = runs(coveredThrough, true);
    for (const [index, [name, run]] of runs(coveredThrough).entries()) {
      expect(there[index]?.[1](), name).toEqual(run());
      expect(run(), name).not.toHaveProperty('projected');
    }
  });
});
