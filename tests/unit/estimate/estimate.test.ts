import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, type PracticeInput, REGIMES } from '../../../src/logic/estimate/index.ts';
import { day, earning, numbersIn, practice, ROUNDING, rules, sum, TODAY } from './support.ts';

const run = (input: PracticeInput, date = TODAY) => estimate(input, rules, date);

describe('estimate', () => {
  test('totals are exactly the sum of their lines', () => {
    fc.assert(
      fc.property(practice, day, (input, date) => {
        const result = run(input, date);
        for (const regime of Object.values(result.regimes)) {
          expect(regime.takeHome.year).toBe(sum(regime.lines));
          expect(regime.balance).toBe(regime.tax - regime.withheld);
        }
      }),
    );
  });

  test('take-home is never above gross, tax never below zero', () => {
    fc.assert(
      fc.property(practice, day, (input, date) => {
        const { totals, regimes } = run(input, date);
        for (const regime of Object.values(regimes)) {
          expect(regime.takeHome.year).toBeLessThanOrEqual(totals.gross);
          expect(regime.tax).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('gives no NaN or infinity for any input it accepts', () => {
    fc.assert(
      fc.property(practice, day, (input, date) => {
        for (const [path, value] of numbersIn(run(input, date)))
          expect(value, path).toSatisfy(Number.isFinite);
      }),
    );
  });

  test('does not depend on the order of the clients', () => {
    fc.assert(
      fc.property(practice, day, (input, date) => {
        const there = run(input, date);
        const back = run({ ...input, clients: [...input.clients].reverse() }, date);
        for (const id of REGIMES) {
          const apart = Math.abs(there.regimes[id].takeHome.year - back.regimes[id].takeHome.year);
          expect(apart).toBeLessThanOrEqual(1e-9 * there.totals.gross + 1e-6);
        }
      }),
    );
  });

  test('more gross never lowers take-home by more than the rounding of the law', () => {
    const gross = fc.double({ min: 0, max: 2e10, noNaN: true });
    fc.assert(
      fc.property(gross, fc.double({ min: 0, max: 1e6, noNaN: true }), day, (from, more, date) => {
        const low = run(earning(from), date);
        const high = run(earning(from + more), date);
        for (const id of REGIMES) {
          const change = high.regimes[id].takeHome.year - low.regimes[id].takeHome.year;
          expect(change).toBeGreaterThanOrEqual(-ROUNDING - 0.01);
        }
      }),
    );
  });

  test.each([
    ['umkm', 500_000_000],
    ['umkm', 4_800_000_000],
    ['nppn', 4_800_000_000],
    ['books', 54_000_000],
  ] as const)('%s makes no jump at a turnover of %i', (id, edge) => {
    const keep = (gross: number) => run(earning(gross)).regimes[id].takeHome.year;
    expect(Math.abs(keep(edge + 1) - keep(edge - 1))).toBeLessThanOrEqual(ROUNDING);
  });

  test('never chooses for the reader', () => {
    fc.assert(fc.property(practice, (input) => run(input).chosen === null));
    expect(run(earning(1e8, { chosen: 'books' })).chosen).toBe('books');
  });

  test('treats a taxable income just under a thousand as that thousand', () => {
    const exact = run(earning(114_000_000)).regimes.books;
    const dusty = run(earning(113_999_999.9999)).regimes.books;
    expect(exact.taxableBase).toBe(60_000_000);
    expect(dusty.taxableBase).toBe(60_000_000);
  });

  test('a loss is a negative take-home without tax', () => {
    const { regimes } = run(earning(0, { costsPerMonth: 1_000_000 }));
    expect(regimes.books).toMatchObject({
      tax: 0,
      taxableBase: 0,
      takeHome: { year: -12_000_000 },
    });
  });

  test('without hours worked there is no pay per hour', () => {
    expect(run(earning(1e8, { hoursPerWeek: 0 })).regimes.umkm.perHourWorked).toBeNull();
    expect(run(earning(1e8)).regimes.umkm.perHourWorked).toBeCloseTo(1e8 / 1760, 6);
  });

  test('takes no credit from clients that do not withhold, and shows it where they do', () => {
    expect(run(earning(1e8)).regimes.nppn.workings.map(({ id }) => id)).not.toContain('withheld');
    const input = earning(0, {
      clients: [{ kind: 'project', amount: 1e7, count: 2, withholds: true }],
    });
    expect(run(input).regimes.nppn).toMatchObject({ withheld: 500_000, balance: -500_000 });
  });

  test('an own norm is no longer the rules’ assumption', () => {
    const sources = (norm?: number) =>
      run(earning(1e8, norm === undefined ? {} : { norm })).regimes.nppn.workings.find(
        ({ id }) => id === 'nppn-profit',
      )?.sources;
    expect(sources()).toEqual(['assumption-norm']);
    expect(sources(0.32)).toEqual([]);
  });
});
