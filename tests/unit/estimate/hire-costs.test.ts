import { describe, expect, test } from 'vitest';
import {
  CASES,
  costsAt,
  equalRate,
  estimate,
  hireExample,
  hireExamples,
  hireFigures,
  REGIMES,
  rulesAt,
} from '../../../src/logic/estimate/index.ts';
import type { HirerEntry, Wage } from '../../../src/schemas/hire.ts';
import { hirerEntries } from '../../support/content.ts';
import { rules, TODAY } from './support.ts';

describe('the rate that leaves as much as a wage', () => {
  test('is enough under every tax rule, and one step less is not', () => {
    const step = rulesAt(rules, TODAY)('defaults', 'rateStep').value;
    const [takeHome, income] = [7_000_000, 7_500_000];
    const rate = equalRate({ takeHome, income, ptkp: 'TK/0' }, rules, TODAY) ?? 0;
    const kept = (price: number) => {
      const { regimes } = estimate(
        {
          clients: [{ kind: 'hourly', rate: price, hoursPerWeek: 26 }],
          weeksPerYear: 44,
          hoursPerWeek: 40,
          costsPerMonth: 1_250_000,
          ptkp: 'TK/0',
          cover: { employment: 'with-jht', declaredIncome: income, health: 'I' },
        },
        rules,
        TODAY,
      );
      return Math.min(...REGIMES.map((regime) => regimes[regime].takeHome.month));
    };
    expect(kept(rate)).toBeGreaterThanOrEqual(takeHome - 0.01);
    expect(kept(rate - step)).toBeLessThan(takeHome);
  });
});

describe('the cases of the content', () => {
  const entries = hirerEntries();
  const examples = hireExamples(entries, rules, TODAY);

  test('start with the minimum wage of Jakarta', () => {
    const provinces = rulesAt(rules, TODAY)('minimum-wage', 'provinces').value;
    expect(examples[0]?.wage).toBe(provinces['dki-jakarta']);
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  test('are better for each side where they are called so', () => {
    for (const { employed, virtual, meet } of examples) {
      expect(employed.best.perUsefulHour).toBeLessThan(employed.worst.perUsefulHour);
      expect(virtual.best.perUsefulHour).toBeLessThan(virtual.worst.perUsefulHour);
      const hours = (of: (typeof meet)['best']['best']) => of.hours ?? Number.POSITIVE_INFINITY;
      expect(hours(meet.best.worst)).toBeLessThan(hours(meet.best.best));
      expect(hours(meet.best.worst)).toBeLessThan(hours(meet.worst.worst));
      expect(hours(meet.worst.worst)).toBeLessThan(hours(meet.worst.best));
    }
  });

  test('cost the same either way in a month at the break-even of each pair', () => {
    for (const { employed, virtual, meet } of examples)
      for (const one of CASES)
        for (const other of CASES) {
          const found = meet[one][other];
          if (found.kind !== 'at') continue;
          const month = costsAt(employed[one], virtual[other], found.hours);
          expect(month.virtual).toBeCloseTo(month.employed ?? Number.NaN, 2);
        }
  });

  test('have no sentences to stand in where they meet in no month', () => {
    const [first] = examples;
    if (!first) throw new Error('no example');
    const never = { kind: 'beyond', hours: null } as const;
    const meet = { best: { best: never, worst: never }, worst: { best: never, worst: never } };
    expect(() => hireFigures([{ ...first, meet }], 'en', 'IDR')).toThrow('meet in no month');
    expect(() => hireFigures([], 'en', 'IDR')).toThrow(RangeError);
  });

  test('need every assumption', () => {
    const [id, wage] = Object.entries(entries).find(([, { kind }]) => kind === 'wage') ?? [];
    const { holidays: _, ...rest } = entries as Record<string, HirerEntry>;
    expect(() => hireExample(id ?? '', wage as Wage, rest, rules, TODAY)).toThrow('no holidays');
  });

  test('refuse a province without a minimum wage', () => {
    const wage = { ...(entries['jakarta'] as Wage), minimumOf: 'atlantis' };
    expect(() => hireExample('a', wage, entries, rules, TODAY)).toThrow('atlantis');
  });
});
