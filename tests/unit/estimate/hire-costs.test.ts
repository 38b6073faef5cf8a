import { describe, expect, it } from 'vitest';
import {
  CASES,
  equalRate,
  estimate,
  hireCosts,
  hireExample,
  hireExamples,
  hireFigures,
  hireMonth,
  type OwnHire,
  REGIMES,
  rulesAt,
} from '../../../src/logic/estimate/index.ts';
import type { HirerEntry, Wage } from '../../../src/schemas/hire.ts';
import { hirerEntries } from '../../support/content.ts';
import { rules, TODAY } from './support.ts';

describe('the rate that leaves as much as a wage', () => {
  it('is enough under every tax rule, and one step less is not', () => {
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

describe('an employer’s own figures', () => {
  const entries = hirerEntries();
  const content = hireCosts(1e7, entries, rules, TODAY);

  it('take the place of the content’s, in both cases or in one', () => {
    const sickDays = (own: OwnHire) => {
      const { best, worst } = hireCosts(1e7, entries, rules, TODAY, own).employed;
      return [best.days.paid - best.days.worked, worst.days.paid - worst.days.worked];
    };
    const [best = 0, worst = 0] = sickDays({});
    expect(sickDays({ assumed: { 'sick-days': 7 } })).toEqual([best + 5, worst - 3]);
    const each = { 'sick-days': { best: 1, worst: 30 } };
    expect(sickDays({ assumed: each })).toEqual([best - 1, worst + 20]);
  });

  it('replace the rate that is worked out, without a factor', () => {
    const own = hireCosts(1e7, entries, rules, TODAY, { rate: 120_000 });
    expect(own.rate).toBe(120_000);
    expect(own.rates).toEqual({ best: 120_000, worst: 120_000 });
    expect(own.employed).toEqual(content.employed);
  });

  it('cost the same either way in a month at the break-even of each pair of cases', () => {
    for (const one of CASES)
      for (const other of CASES) {
        const meet = content.meet[one][other];
        if (meet.kind !== 'at') continue;
        const month = hireMonth(content, meet.hours)[one][other];
        expect(month.virtual).toBeCloseTo(month.employed ?? Number.NaN, 2);
      }
    expect(hireMonth(content, 500).best.best.employed).toBeNull();
  });

  it('are refused out of range', () => {
    expect(() => hireCosts(1e7, entries, rules, TODAY, { rate: -1 })).toThrow(RangeError);
    const assumed = { 'useful-employed': 2 };
    expect(() => hireCosts(1e7, entries, rules, TODAY, { assumed })).toThrow(
      expect.objectContaining({ field: 'usefulShare' }),
    );
  });
});

describe('the cases of the content', () => {
  const entries = hirerEntries();
  const examples = hireExamples(entries, rules, TODAY);

  it('start with the minimum wage of Jakarta', () => {
    const provinces = rulesAt(rules, TODAY)('minimum-wage', 'provinces').value;
    expect(examples[0]?.wage).toBe(provinces['dki-jakarta']);
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  it('are better for each side where they are called so', () => {
    for (const { employed, virtual, meet } of examples) {
      expect(employed.best.perUsefulHour).toBeLessThan(employed.worst.perUsefulHour);
      expect(virtual.best.perUsefulHour).toBeLessThan(virtual.worst.perUsefulHour);
      const hours = (of: (typeof meet)['best']['best']) => of.hours ?? Number.POSITIVE_INFINITY;
      expect(hours(meet.best.worst)).toBeLessThan(hours(meet.best.best));
      expect(hours(meet.best.worst)).toBeLessThan(hours(meet.worst.worst));
      expect(hours(meet.worst.worst)).toBeLessThan(hours(meet.worst.best));
    }
  });

  it('have no sentences to stand in where they meet in no month', () => {
    const [first] = examples;
    if (!first) throw new Error('no example');
    const never = { kind: 'beyond', hours: null } as const;
    const meet = { best: { best: never, worst: never }, worst: { best: never, worst: never } };
    expect(() => hireFigures([{ ...first, meet }], 'en', 'IDR')).toThrow('meet in no month');
    expect(() => hireFigures([], 'en', 'IDR')).toThrow(RangeError);
  });

  it('need every assumption', () => {
    const [id, wage] = Object.entries(entries).find(([, { kind }]) => kind === 'wage') ?? [];
    const { holidays: _, ...rest } = entries as Record<string, HirerEntry>;
    expect(() => hireExample(id ?? '', wage as Wage, rest, rules, TODAY)).toThrow('no holidays');
  });

  it('refuse a province without a minimum wage', () => {
    const wage = { ...(entries['jakarta'] as Wage), minimumOf: 'atlantis' };
    expect(() => hireExample('a', wage, entries, rules, TODAY)).toThrow('atlantis');
  });
});
