import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atRate } from '../../../src/logic/estimate/equivalents.ts';
import {
  estimate,
  type PracticeInput,
  type RateFound,
  REGIMES,
  rateFor,
  rulesAt,
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
  test('reaches the target on the grid, and one step less does not', () => {
    const target = fc.double({ min: 0, max: 1e8, noNaN: true });
    const hours = fc.double({ min: 1, max: 60, noNaN: true });
    fc.assert(
      fc.property(
        target,
        hours,
        fc.constantFrom(...REGIMES),
        fc.array(client, { maxLength: 2 }),
        (wanted, week, regime, others) => {
          const own = practice(week);
          const input = { ...own, clients: [...own.clients, ...others] };
          const result = rateFor(wanted, input, rules, TODAY, regime);
          if (result.kind === 'unreachable') {
            expect(result.why).not.toBe('no-hours');
            return;
          }
          expect(result.rate % result.step).toBe(0);
          expect(result.estimate.chosen).toBe(regime);
          expect(result.estimate.regimes[regime].takeHome.month).toBeGreaterThanOrEqual(
            wanted - 1e-5,
          );
          if (result.rate === 0) return;
          const clients = atRate(input.clients, result.rate - result.step);
          const less = estimate({ ...input, clients }, rules, TODAY).regimes[regime];
          expect(less.takeHome.month).toBeLessThan(wanted);
        },
      ),
    );
  });

  test('prices package, retainer and day from the rate', () => {
    const result = rateFor(1e7, practice(26), rules, TODAY, 'umkm') as RateFound;
    const read = rulesAt(rules, TODAY);
    for (const [name, field] of [
      ['package', 'packageHours'],
      ['retainer', 'retainerHours'],
      ['day', 'dayHours'],
    ] as const) {
      const hours = read('defaults', field).value;
      expect(result.equivalents[name]).toEqual({ hours, price: result.rate * hours });
    }
  });

  test.each(REGIMES)('says by how much the simple formula misses the target under %s', (regime) => {
    const input = practice(26);
    const { flat } = rateFor(1e7, input, rules, TODAY, regime) as RateFound;
    const clients = atRate(input.clients, flat.rate);
    const { takeHome } = estimate({ ...input, clients }, rules, TODAY).regimes[regime];
    expect(1e7 + flat.monthError).toBeCloseTo(takeHome.month, 4);
  });

  test('puts the same rupiah rate to clients in another currency', () => {
    const clients = [{ kind: 'hourly', rate: 1, hoursPerWeek: 26, fxRate: 16_000 } as const];
    const abroad = rateFor(1e7, practice(0, { clients }), rules, TODAY, 'umkm') as RateFound;
    const home = rateFor(1e7, practice(26), rules, TODAY, 'umkm') as RateFound;
    expect(abroad.rate).toBe(home.rate);
  });

  test('says when it cannot be reached', () => {
    expect(rateFor(1e7, practice(0), rules, TODAY, 'umkm')).toMatchObject({ why: 'no-hours' });
    expect(rateFor(9e11, practice(26), rules, TODAY, 'umkm')).toMatchObject({ why: 'ceiling' });
    const limited = rateFor(4e8, practice(26), rules, TODAY, 'nppn');
    expect(limited).toMatchObject({ kind: 'unreachable', why: 'regime-limit' });
  });
});
