import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PracticeInput,
  type RateFound,
  REGIMES,
  rateFor,
} from '../../../src/logic/estimate/index.ts';
import { client, rules, TODAY } from './support.ts';

const practice = (hoursPerWeek: number, rest: Partial<PracticeInput> = {}): PracticeInput => ({
  clients: [{ kind: 'hourly', rate: 0, hoursPerWeek }],
  weeksPerYear: 44,
  hoursPerWeek: 40,
  costsPerMonth: 1_250_000,
  ptkp: 'TK/0',
  cover: { employment: 'with-jht', health: 'II' },
  nppnNotified: true,
  eligibility: { activities: ['inbox-calendar'], lastYearGross: 0 },
  ...rest,
});

describe('rateFor', () => {
  it('reaches the target on the grid, and one step less does not', () => {
    const target = fc.double({ min: 0, max: 1e8, noNaN: true });
    const hours = fc.double({ min: 1, max: 60, noNaN: true });
    fc.assert(
      fc.property(
        target,
        hours,
        fc.constantFrom(...REGIMES),
        fc.array(client, { maxLength: 2 }),
        (wanted, week, regime, others) => {
          const input = practice(week);
          const result = rateFor(
            wanted,
            { ...input, clients: [...input.clients, ...others] },
            rules,
            TODAY,
            regime,
          );
          if (result.kind === 'unreachable') {
            expect(result.why).not.toBe('no-hours');
            return;
          }
          expect(result.rate % result.step).toBe(0);
          expect(result.estimate.chosen).toBe(regime);
          expect(result.estimate.regimes[regime].takeHome.month).toBeGreaterThanOrEqual(
            wanted - 1e-5,
          );
          if (result.oneStepLess === null) expect(result.rate).toBe(0);
          else expect(result.oneStepLess).toBeLessThan(wanted);
        },
      ),
    );
  });

  it('prices package, retainer and day from the rate', () => {
    const options = { packageHours: 5, retainerHours: 30, dayHours: 6 };
    const result = rateFor(1e7, practice(26), rules, TODAY, 'umkm', options) as RateFound;
    expect(result.equivalents).toEqual({
      package: { hours: 5, price: result.rate * 5 },
      retainer: { hours: 30, price: result.rate * 30 },
      day: { hours: 6, price: result.rate * 6 },
    });
  });

  it('the simple formula and its error add up', () => {
    const { flat, rate } = rateFor(1e7, practice(26), rules, TODAY, 'books', {
      flatTax: 0.3,
    }) as RateFound;
    expect(flat.tax).toBe(0.3);
    expect(flat.rate - flat.error).toBeCloseTo(rate, 6);
    expect(flat.monthError).toBeGreaterThan(0);
  });

  it('puts the same rupiah rate to clients in another currency', () => {
    const clients = [{ kind: 'hourly', rate: 1, hoursPerWeek: 26, fxRate: 16_000 } as const];
    const abroad = rateFor(1e7, practice(0, { clients }), rules, TODAY, 'umkm') as RateFound;
    const home = rateFor(1e7, practice(26), rules, TODAY, 'umkm') as RateFound;
    expect(abroad.rate).toBe(home.rate);
  });

  it('says when it cannot be reached', () => {
    expect(rateFor(1e7, practice(0), rules, TODAY, 'umkm')).toMatchObject({
      why: 'no-hours',
      best: null,
    });
    expect(rateFor(9e11, practice(26), rules, TODAY, 'umkm')).toMatchObject({ why: 'ceiling' });
    const limited = rateFor(4e8, practice(26), rules, TODAY, 'nppn');
    expect(limited).toMatchObject({ kind: 'unreachable', why: 'regime-limit' });
    if (limited.kind === 'unreachable') expect(limited.best).toBeLessThan(4e8);
  });
});
