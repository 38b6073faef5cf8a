import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  employed,
  equalWage,
  type Needs,
  type Offer,
  type OfferCheck,
  offerCheck,
  offeredRate,
  type PracticeInput,
  REGIMES,
  rateFor,
  startNeeds,
  TIERS,
  wageLike,
} from '../../../src/logic/estimate/index.ts';
import { hirerEntries, offerEntries } from '../../support/content.ts';
import { practice, rules, TODAY } from './support.ts';

const range = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const START = startNeeds({ bare: 4e6, wanted: 8e6 }, offerEntries(), hirerEntries());
const YEAR: PracticeInput = {
  clients: [],
  weeksPerYear: 44,
  hoursPerWeek: 40,
  costsPerMonth: 1_250_000,
  ptkp: 'TK/0',
  cover: { employment: 'none', health: 'III' },
};
const offer: fc.Arbitrary<Offer> = fc
  .tuple(
    fc.constantFrom('hourly', 'retainer', 'project'),
    range(0, 1e6),
    range(1, 200),
    range(0, 0.3),
    range(0, 0.1),
  )
  .map(([kind, rate, hours, channelFee, paymentFee]) => ({
    ...(kind === 'hourly' ? { kind, rate } : { kind, amount: rate * hours, hours }),
    channelFee,
    paymentFee,
  })) as fc.Arbitrary<Offer>;
const needs: fc.Arbitrary<Needs> = fc
  .tuple(range(0, 1e7), range(0, 1e7), range(0, 0.4), range(0, 0.4))
  .map(([bare, more, reserve, higher]) => ({
    ...START,
    bare,
    wanted: bare + more,
    reserve,
    highReserve: reserve + higher,
  }));
const check = (given: Offer, input = YEAR, need = START): OfferCheck =>
  offerCheck(given, input, need, rules, TODAY, 'umkm');
const hourly = (rate: number): Offer => ({ kind: 'hourly', rate });

describe('an offer', () => {
  test('stands among three rates that rise, each enough and one step less not', () => {
    fc.assert(
      fc.property(
        offer,
        practice,
        needs,
        fc.constantFrom(...REGIMES),
        (given, input, need, regime) => {
          const year = {
            ...input,
            hoursPerWeek: 40,
            weeksPerYear: Math.max(20, input.weeksPerYear),
          };
          const { tiers, rate, standing } = offerCheck(given, year, need, rules, TODAY, regime);
          const rates = TIERS.map((id) => tiers[id].rate ?? Number.POSITIVE_INFINITY);
          expect([...rates].sort((a, b) => a - b)).toEqual(rates);
          for (const id of TIERS) {
            const { lines, target } = tiers[id];
            expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(target * 12, 3);
          }
          const reached = rates.filter((one) => rate >= one).length;
          expect(standing).toBe(['below', ...TIERS][reached]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('names the rate that the search for a take-home finds', () => {
    const clients = [{ kind: 'hourly', rate: 0, hoursPerWeek: 26, channelFee: 0.1 } as const];
    const { tiers } = check({ kind: 'hourly', rate: 1e5, channelFee: 0.1 });
    const found = rateFor(4e6, { ...YEAR, clients }, rules, TODAY, 'umkm');
    expect(found).toMatchObject({ kind: 'reached', rate: tiers.minimum.rate });
    const cover = { ...YEAR.cover, employment: 'with-jht', health: 'II' } as const;
    const next = rateFor(8e6 / 0.9, { ...YEAR, cover, clients }, rules, TODAY, 'umkm');
    expect(next).toMatchObject({ kind: 'reached', rate: tiers.sustainable.rate });
  });

  test('pays for the hour the same as by the month or project', () => {
    const one = check(hourly(100_000));
    expect(check({ kind: 'retainer', amount: 2e6, hours: 20 })).toEqual(one);
    expect(check({ kind: 'project', amount: 125, hours: 20, fxRate: 16_000 })).toEqual(one);
    expect(offeredRate({ kind: 'project', amount: 125, hours: 20, fxRate: 16_000 })).toBe(100_000);
  });

  test('is worth less for every hour worked than for every hour billed', () => {
    const { perHourWorked, takeHome, estimate } = check(hourly(100_000));
    expect(perHourWorked).toBeCloseTo((takeHome * 12) / (40 * 44), 6);
    expect(estimate.hours.billable).toBeCloseTo(40 * 44 * 0.65, 6);
    expect(perHourWorked).toBeLessThan(65_000);
  });

  test('stands lower once a platform keeps a part', () => {
    const tiers = check(hourly(1)).tiers;
    const just = hourly(tiers.sustainable.rate ?? 0);
    expect(check(just).standing).toBe('sustainable');
    expect(check({ ...just, channelFee: 0.2 }).standing).toBe('minimum');
    expect(check(hourly((tiers.minimum.rate ?? 0) - 1)).standing).toBe('below');
    expect(check(hourly(1e6)).standing).toBe('comfortable');
  });

  test('counts leave only where the reader works through it', () => {
    const rate = (weeksPerYear: number, leaveDays: number) =>
      check(hourly(1), { ...YEAR, weeksPerYear }, { ...START, leaveDays }).tiers.comfortable.rate;
    expect(rate(44, 0)).toBe(rate(44, 12));
    expect(rate(52, 20) ?? 0).toBeGreaterThan(rate(52, 0) ?? 0);
  });

  test.each<[string, Partial<Needs>]>([
    ['wanted', { wanted: 3e6 }],
    ['reserve', { reserve: 1 }],
    ['highReserve', { highReserve: 0.05 }],
    ['wageStep', { wageStep: 0 }],
    ['daysPerWeek', { daysPerWeek: 0 }],
  ])('refuses a wrong %s', (field, wrong) => {
    expect(() => check(hourly(1), YEAR, { ...START, ...wrong })).toThrow(
      expect.objectContaining({ field }),
    );
  });

  test('refuses a month without hours', () => {
    expect(() => check({ kind: 'retainer', amount: 1, hours: 0 })).toThrow(
      expect.objectContaining({ field: 'hours' }),
    );
  });
});

describe('the wage that leaves as much', () => {
  test('is enough on its grid, and one step less is not', () => {
    const keep = (monthlyWage: number) =>
      employed({ monthlyWage, ptkp: 'K/1', thrMonth: 12 }, rules, 2026).takeHome.month;
    fc.assert(
      fc.property(range(0, 1e8), (takeHome) => {
        const wage = wageLike(takeHome, 'K/I/1', 10_000, rules, TODAY) ?? Number.NaN;
        expect(wage % 10_000).toBe(0);
        expect(keep(wage)).toBeGreaterThanOrEqual(takeHome - 1e-5);
        if (wage > 0) expect(keep(wage - 10_000)).toBeLessThan(takeHome);
      }),
    );
  });

  test('is none for a loss, or past the ceiling', () => {
    expect(wageLike(-1, 'TK/0', 10_000, rules, TODAY)).toBeNull();
    expect(equalWage((wage) => wage / 2, 60, 1, 100)).toBeNull();
    expect(equalWage((wage) => wage / 2, 50, 1, 100)).toBe(100);
  });
});
