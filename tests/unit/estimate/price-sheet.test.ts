import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PriceTerms,
  priceSheet,
  roundUpTo,
  startPrices,
} from '../../../src/logic/estimate/index.ts';
import { offerEntries } from '../../support/content.ts';

const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const hours = range(1, 200);
const terms: fc.Arbitrary<PriceTerms> = fc.record({
  grid: fc.constantFrom(0.01, 1, 500, 1000, 10_000),
  package: fc.record({ hours, change: range(-0.5, 1) }),
  retainer: fc.record({ hours, change: range(-0.5, 1) }),
  project: fc.record({ hours, risk: range(1, 3) }),
  overage: range(0, 1),
  rollover: fc.record({ share: range(0, 1), months: fc.integer({ min: 0, max: 12 }) }),
});
const TERMS = startPrices(offerEntries(), { package: 10, retainer: 20 });

describe('a price sheet', () => {
  test('keeps to the grid, undercuts no price and exceeds it by less than a step', () => {
    fc.assert(
      fc.property(range(1, 1e7), terms, (rate, given) => {
        const { prices } = priceSheet(rate, given);
        for (const { price, line } of Object.values(prices)) {
          const steps = price / given.grid;
          expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-4);
          expect(line.amount).toBe(price);
          const {
            rate: per,
            hours: many,
            factor,
          } = line.formula.values as Record<string, { value: number }>;
          const exact = (per?.value ?? 0) * (many?.value ?? 0) * (factor?.value ?? 0);
          expect(price).toBeGreaterThan(exact - 1e-3 - exact * 1e-9);
          expect(price).toBeLessThan(exact + given.grid + 1e-3 + exact * 1e-9);
        }
      }),
    );
  });

  test('never sells an hour of a premium below the hour, nor one beyond below one inside', () => {
    fc.assert(
      fc.property(range(1, 1e7), terms, (rate, given) => {
        const { prices } = priceSheet(rate, given);
        expect(prices.hour.price).toBeGreaterThanOrEqual(rate - 1e-4);
        for (const id of ['package', 'retainer'] as const) {
          if (given[id].change >= 0)
            expect(prices[id].perHour).toBeGreaterThanOrEqual(prices.hour.price * (1 - 1e-6));
          expect(prices.overage.price).toBeGreaterThanOrEqual(prices[id].perHour - 1e-4);
        }
        expect(prices.project.perHour).toBeGreaterThanOrEqual(prices.hour.price * (1 - 1e-6));
      }),
    );
  });

  test('lets no unused hour move where nothing may', () => {
    const rollover = (share: number, months: number) =>
      priceSheet(1e5, { ...TERMS, rollover: { share, months } }).rollover;
    expect(rollover(0.25, 2)).toEqual({ hours: 5, months: 2 });
    expect(rollover(0, 2)).toEqual({ hours: 0, months: 0 });
    expect(rollover(0.25, 0)).toEqual({ hours: 0, months: 0 });
  });

  test('rounds up, but not what lies on the grid', () => {
    expect(roundUpTo(1_234_001, 1000)).toBe(1_235_000);
    expect(roundUpTo(1_234_000, 1000)).toBe(1_234_000);
    expect(roundUpTo(0.1 + 0.2, 0.01)).toBe(0.3);
  });

  test.each<[string, Partial<PriceTerms>]>([
    ['grid', { grid: 0 }],
    ['package.hours', { package: { hours: 0, change: 0 } }],
    ['retainer.change', { retainer: { hours: 1, change: -1 } }],
    ['project.risk', { project: { hours: 1, risk: 0.9 } }],
    ['overage', { overage: -0.1 }],
    ['rollover.months', { rollover: { share: 0, months: 1.5 } }],
  ])('refuses a wrong %s', (field, wrong) => {
    expect(() => priceSheet(1, { ...TERMS, ...wrong })).toThrow(expect.objectContaining({ field }));
  });
});
