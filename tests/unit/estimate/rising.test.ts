import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beside,
  type EmployedInput,
  employed,
  estimate,
  type PracticeInput,
  REGIMES,
  type RegimeId,
} from '../../../src/logic/estimate/index.ts';
import { earning, employee, ROUNDING, rules, TODAY } from './support.ts';

/** Turnover from which the norm gives way to books. */
const LIMIT = 4_800_000_000;
/** What is kept by the rule that applies: past its limit of the year the norm gives way to books. */
function kept(input: PracticeInput, regime: RegimeId, job?: EmployedInput): number {
  const { regimes } = job ? beside(job, input, rules, TODAY) : estimate(input, rules, TODAY);
  const shut = regimes[regime].reasons.some(({ id }) => id === 'thisYearOver');
  return regimes[shut ? 'books' : regime].takeHome.year;
}

describe('a self-employed year', () => {
  const shape = fc.record({
    costsPerMonth: fc.constantFrom(0, 1_250_000, 50_000_000),
    norm: fc.constantFrom(0.05, 0.32, 0.5, 0.9),
    ptkp: fc.constantFrom('TK/0' as const, 'K/3' as const),
  });
  const job = fc.constantFrom<(EmployedInput | undefined)[]>(
    undefined,
    { monthlyWage: 3_000_000, ptkp: 'TK/0', thrMonth: 3 },
    { monthlyWage: 25_000_000, ptkp: 'K/1', thrMonth: null },
    // Pays in more than it earns: the job's net income is nothing, not less.
    { monthlyWage: 1_000_000, ptkp: 'TK/0', thrMonth: null, pensionPerMonth: 5_000_000 },
  );

  test('of more gross never keeps less than the rounding of the law takes, but at the norm’s limit', () => {
    const gross = fc.oneof(
      fc.double({ min: 0, max: 1e10, noNaN: true }),
      fc.double({ min: 4.7e9, max: 4.9e9, noNaN: true }),
    );
    const more = fc.double({ min: 0, max: 2e8, noNaN: true });
    const regime = fc.constantFrom(...REGIMES);
    fc.assert(
      fc.property(shape, job, gross, more, regime, (rest, work, from, step, id) => {
        fc.pre(id !== 'nppn' || from >= LIMIT || from + step < LIMIT);
        const change =
          kept(earning(from + step, rest), id, work) - kept(earning(from, rest), id, work);
        expect(change).toBeGreaterThanOrEqual(-ROUNDING - 0.01);
      }),
      { numRuns: 500 },
    );
  });

  test('under the norm falls at its limit by the tax on what the norm left out', () => {
    const norm = (gross: number) => kept(earning(gross, { norm: 0.5 }), 'nppn');
    // Books: 94,000,000 + 4,246,000,000 × 30 % = 1,367,800,000; norm: 94,000,000 + 1,846,000,000 × 30 % = 647,800,000
    expect(Math.abs(norm(LIMIT) - norm(LIMIT - 1) + 720_000_000)).toBeLessThanOrEqual(ROUNDING);
  });
});

describe('an employed year', () => {
  test('of more wage never keeps less than the rounding of the law takes: TER settles within the year', () => {
    const more = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(employee, more, (input, step) => {
        const keep = (monthlyWage: number) =>
          employed({ ...input, monthlyWage }, rules, 2026).takeHome.year;
        const { monthlyWage } = input;
        expect(keep(monthlyWage + step)).toBeGreaterThanOrEqual(
          keep(monthlyWage) - ROUNDING - 1e-9 * monthlyWage - 0.01,
        );
      }),
    );
  });
});
