import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  estimate,
  exactMoney,
  figureOf,
  NotCoveredError,
  REGIMES,
  ruleNamed,
  ruleText,
} from '../../../src/logic/estimate/index.ts';
import { practice, rules, TODAY } from './support.ts';

describe('a value of the rules by its name', () => {
  test('is the one of the day, with its source', () => {
    expect(ruleNamed(rules, 'umkm.rate', TODAY)).toMatchObject({
      value: 0.005,
      unit: 'share',
      source: 'pp-20-2026',
      from: '2026-04-22',
    });
    expect(ruleNamed(rules, 'umkm.rate', '2024-01-01').source).toBe('pp-55-2022');
    expect(ruleNamed(rules, 'ptkp.amounts', TODAY, 'K/1').value).toBe(63_000_000);
  });

  test('is written as each language writes it, and loses nothing', () => {
    const text = (name: string, key?: string) =>
      ['en', 'id'].map((lang) => ruleText(ruleNamed(rules, name, TODAY, key), 'IDR', lang));
    expect(text('umkm.rate')).toEqual(['0.5%', '0,5%']);
    expect(text('umkm.limit')).toEqual(['Rp4.8\u00a0billion', 'Rp4,8\u00a0miliar']);
    expect(text('ptkp.amounts', 'TK/0')).toEqual(['Rp54\u00a0million', 'Rp54\u00a0juta']);
    expect(text('minimum-wage.provinces', 'dki-jakarta')).toEqual(['Rp5,729,876', 'Rp5.729.876']);
    expect(text('bpjs-self.jkm')).toEqual(['Rp6,800', 'Rp6.800']);
    expect(text('thr.fullMonths')).toEqual(['12', '12']);
  });

  test.each([
    ['tax.rate', undefined, 'there is no rule "tax.rate": topics are'],
    ['umkm.tariff', undefined, 'umkm has rate, freeBand, limit'],
    ['ptkp.amounts', undefined, 'is a table and needs a key: TK/0'],
    ['ptkp.amounts', 'TK/9', 'has no "TK/9"'],
    ['umkm.rate', 'TK/0', 'is no table'],
    ['income-tax.article17', undefined, 'is a scale or a ground'],
  ])('%s of %s is refused with what there is instead', (name, key, says) => {
    expect(() => ruleNamed(rules, name, TODAY, key)).toThrow(says);
  });

  test('is refused before the rule began', () => {
    expect(() => ruleNamed(rules, 'umkm.rate', '2020-01-01')).toThrow(NotCoveredError);
  });
});

test('a short amount stands for nothing but itself', () => {
  const digits = { million: 1e6, billion: 1e9, trillion: 1e12 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2e12 }), fc.constantFrom(1, 1e5, 1e8), (n, step) => {
      const amount = Math.floor(n / step) * step;
      const [, number = '', word] =
        /^Rp([\d.,]+)(?:\u00a0(\w+))?$/.exec(exactMoney(amount, 'IDR', 'en')) ?? [];
      const unit = word ? digits[word as keyof typeof digits] : 1;
      expect(Math.round(Number(number.replaceAll(',', '')) * unit)).toBe(amount);
    }),
  );
});

describe('a figure of a worked year', () => {
  test('is that of the estimate, by month a twelfth of it', () => {
    fc.assert(
      fc.property(practice, fc.constantFrom(...REGIMES), (input, regime) => {
        const year = estimate(input, rules, TODAY);
        expect(figureOf(year, 'gross')).toBe(year.totals.gross);
        expect(figureOf(year, 'takeHome.month', regime)).toBe(year.regimes[regime].takeHome.month);
        expect(figureOf(year, 'tax.year', regime)).toBe(year.regimes[regime].tax);
        const { beforeTax } = year.totals;
        expect(figureOf(year, 'takeHome', regime) + figureOf(year, 'tax', regime)).toBeCloseTo(
          beforeTax,
          2,
        );
      }),
    );
  });

  test('is refused where there is none', () => {
    const [input] = fc.sample(practice, { numRuns: 1, seed: 1 });
    if (!input) throw new Error('no sample');
    const year = estimate({ ...input, weeksPerYear: 0 }, rules, TODAY);
    expect(() => figureOf(year, 'profit')).toThrow('there is no figure "profit": gross,');
    expect(() => figureOf(year, 'gross.week')).toThrow('with .month or .year');
    expect(() => figureOf(year, 'tax', 'final')).toThrow('needs a regime of umkm, nppn, books');
    expect(() => figureOf(year, 'perHourWorked', 'umkm')).toThrow('no hour is worked');
  });
});
