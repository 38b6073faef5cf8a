import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysOff,
  employed,
  equalPackage,
  equalRate,
  type PackageTerms,
  packageValue,
  rulesAt,
} from '../../../src/logic/estimate/index.ts';
import { hirerEntries } from '../../support/content.ts';
import { employee, rules, sum, TODAY } from './support.ts';

const DAYS = daysOff(hirerEntries());
const terms: fc.Arbitrary<PackageTerms> = fc.record({
  fixedTerm: fc.boolean(),
  daysPerWeek: fc.integer({ min: 3, max: 7 }),
  leaveDays: fc.integer({ min: 0, max: 30 }),
  holidays: fc.integer({ min: 0, max: 25 }),
});

describe('the value of a year of employment', () => {
  test('is the sum of its lines, of which the employer pays all but the compensation', () => {
    fc.assert(
      fc.property(employee, terms, (any, given) => {
        const input = { ...any, monthlyWage: Math.floor(any.monthlyWage) };
        const value = packageValue(input, given, rules, TODAY);
        const year = employed(input, rules, 2026);
        const dust = 1e-9 * (1 + value.total);
        expect(sum(value.lines)).toBe(value.total);
        expect(value.total - value.compensation - year.employer.cost.year).toBeLessThanOrEqual(
          dust,
        );
        expect(value.takeHome).toEqual(year.takeHome);
        expect(value.compensation > 0).toBe(given.fixedTerm && input.monthlyWage >= 1);
        const off = sum(value.paidDays);
        const wage = input.monthlyWage * value.months;
        expect(Math.abs(off - wage * (1 - value.days.worked / value.days.paid))).toBeLessThan(
          1e-6 * (1 + wage),
        );
        expect(off).toBeLessThanOrEqual(wage);
      }),
    );
  });

  test('names a source for every part that a rule makes', () => {
    const value = packageValue(
      { monthlyWage: 1e7, ptkp: 'TK/0', thrMonth: 3 },
      { fixedTerm: true, ...DAYS },
      rules,
      TODAY,
    );
    const unsourced = [...value.lines, ...value.paidDays].filter(({ sources }) => !sources.length);
    expect(unsourced.map(({ id }) => id)).toEqual(['wage']);
    expect(value.sources).toContain('skb-2026');
    expect(value.sources).toContain('pp-35-2021');
  });

  test('refuses days that leave nothing to work', () => {
    const days = { ...DAYS, fixedTerm: false, leaveDays: 250, holidays: 20 };
    const run = () =>
      packageValue({ monthlyWage: 1, ptkp: 'TK/0', thrMonth: null }, days, rules, TODAY);
    expect(run).toThrow(expect.objectContaining({ field: 'worked days' }));
  });
});

describe('the rate that gives the same', () => {
  const wages = fc.double({ min: 3e6, max: 1e8, noNaN: true });
  const step = rulesAt(rules, TODAY)('defaults', 'rateStep').value;

  test('is found by the rate for a take-home, raised by what has to be replaced', () => {
    fc.assert(
      fc.property(wages, fc.boolean(), (wage, fixedTerm) => {
        const value = packageValue(
          { monthlyWage: wage, ptkp: 'TK/0', thrMonth: 12 },
          { fixedTerm, ...DAYS },
          rules,
          TODAY,
        );
        const equal = equalPackage(value, { wage, ptkp: 'TK/0' }, rules, TODAY);
        expect(sum(equal.lines)).toBe(equal.target);
        expect(equal.target).toBeGreaterThanOrEqual(value.takeHome.year - 1e-6);
        const rate = (takeHome: number) =>
          equalRate({ takeHome, income: wage, ptkp: 'TK/0' }, rules, TODAY);
        expect(equal.sameTakeHome).toBe(rate(value.takeHome.month));
        expect(equal.sameValue).toBe(rate(equal.target / 12));
        expect(equal.sameValue ?? 0).toBeGreaterThanOrEqual(equal.sameTakeHome ?? 0);
        expect((equal.sameValue ?? 0) % step).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  test('lets a cover dearer than the employee’s count for no more than that', () => {
    const input = {
      monthlyWage: 1e6,
      ptkp: 'TK/0',
      thrMonth: 12,
      bpjsEmployment: false,
      bpjsHealth: false,
    } as const;
    const value = packageValue(input, { fixedTerm: false, ...DAYS }, rules, TODAY);
    const { target, lines } = equalPackage(value, { wage: 1e6, ptkp: 'TK/0' }, rules, TODAY);
    expect(target).toBeCloseTo(value.takeHome.year, 6);
    expect(lines.find(({ id }) => id === 'replace-cover')?.amount).toBe(0);
  });
});
