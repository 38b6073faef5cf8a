import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { employed, payslip } from '../../../src/logic/estimate/index.ts';
import { employee, numbersIn, rules } from './support.ts';

const year = fc.constantFrom(2025, 2026);
const sum = (lines: readonly { amount: number }[]) =>
  lines.reduce((all, { amount }) => all + amount, 0);

describe('employed', () => {
  test('take-home and cost are exactly the sum of their lines, and agree with the payslips', () => {
    fc.assert(
      fc.property(employee, year, (input, inYear) => {
        const result = employed(input, rules, inYear);
        expect(result.takeHome.year).toBe(sum(result.lines));
        expect(result.employer.cost.year).toBe(sum(result.employer.lines));
        const close = result.employer.cost.year * 1e-9 + 0.01;
        const kept = result.months.reduce((all, { takeHome }) => all + takeHome, 0);
        const cost = result.months.reduce((all, month) => all + month.cost, 0);
        expect(Math.abs(kept - result.takeHome.year)).toBeLessThan(close);
        expect(Math.abs(cost - result.employer.cost.year)).toBeLessThan(close);
      }),
    );
  });

  test('the months together withhold exactly the tax of the year', () => {
    fc.assert(
      fc.property(employee, year, (input, inYear) => {
        const { months, annual } = employed(input, rules, inYear);
        expect(months.reduce((all, { tax }) => all + tax, 0)).toBe(annual.tax);
      }),
    );
  });

  test('never takes home more than wage and THR, never a number that is none', () => {
    fc.assert(
      fc.property(employee, year, (input, inYear) => {
        const result = employed(input, rules, inYear);
        const paid = result.months.reduce((all, { wage, extra }) => all + wage + extra, 0);
        expect(result.takeHome.year).toBeLessThanOrEqual(paid + 0.01);
        for (const [path, value] of numbersIn(result))
          expect(value, path).toSatisfy(Number.isFinite);
      }),
    );
  });

  test('the year’s tax does not depend on the month of the THR', () => {
    const tax = (thrMonth: number) =>
      employed({ monthlyWage: 9_000_000, ptkp: 'TK/0', thrMonth }, rules, 2026).annual.tax;
    expect(new Set([2, 3, 7, 12].map(tax)).size).toBe(1);
  });

  test('slips are in full rupiah', () => {
    fc.assert(
      fc.property(employee, ({ monthlyWage, ptkp }) => {
        expect(payslip({ monthlyWage, ptkp }, rules, '2026-05-15').tax).toSatisfy(Number.isInteger);
      }),
    );
  });

  test('the last month may pay back', () => {
    const left = { monthlyWage: 12_000_000, ptkp: 'K/0', toMonth: 6, thrMonth: null } as const;
    expect(employed(left, rules, 2026).months.at(-1)?.tax).toBeLessThan(0);
  });
});
