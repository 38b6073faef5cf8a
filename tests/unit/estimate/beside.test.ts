import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  article17,
  type Beside,
  beside,
  type EmployedInput,
  estimate,
  type PracticeInput,
  REGIMES,
} from '../../../src/logic/estimate/index.ts';
import { earning, employee, numbersIn, practice, ROUNDING, rules, sum, TODAY } from './support.ts';

const run = (job: EmployedInput, input: PracticeInput, date = TODAY) =>
  beside(job, input, rules, date);
/** Days of the tax years in which every month has a pension ceiling. */
const years = fc.constantFrom('2025-07-01', TODAY);
/** Binary fractions at the size of these amounts. */
const dust = (result: Beside) => 1e-9 * (result.totals.gross + result.job.annual.gross) + 0.01;
const idle: PracticeInput = {
  clients: [],
  weeksPerYear: 44,
  hoursPerWeek: 10,
  costsPerMonth: 0,
  ptkp: 'TK/0',
  cover: { employment: 'none', health: 'none' },
};
const job: EmployedInput = { monthlyWage: 8_000_000, ptkp: 'TK/0', thrMonth: 3 };
const both = fc.tuple(employee, practice);

describe('a job with a practice beside it', () => {
  test('totals are exactly the sum of their lines; the balance is tax less what was withheld', () => {
    fc.assert(
      fc.property(both, years, ([work, input], date) => {
        const result = run(work, input, date);
        for (const regime of Object.values(result.regimes)) {
          expect(regime.takeHome.year).toBe(sum(regime.lines));
          expect(regime.balance).toBe(regime.tax - regime.withheld);
          expect(regime.adds.year).toBe(regime.takeHome.year - result.job.takeHome.year);
          const own = regime.lines.slice(result.job.lines.length, -1);
          expect(Math.abs(sum(own) - result.totals.beforeTax)).toBeLessThan(dust(result));
        }
      }),
    );
  });

  test('a practice without income adds nothing and changes no tax', () => {
    fc.assert(
      fc.property(employee, years, (work, date) => {
        const result = run(work, idle, date);
        for (const regime of Object.values(result.regimes)) {
          expect(regime.adds.year).toBe(0);
          expect(regime.balance).toBe(0);
          expect(regime.tax).toBe(result.job.annual.tax);
        }
      }),
    );
  });

  test('with norm or books: Article 17 once on both incomes, one allowance, one biaya jabatan', () => {
    fc.assert(
      fc.property(both, ([work, input]) => {
        const result = run(work, input);
        const { gross: wages, positionCost, contributions, ptkp } = result.job.annual;
        const { gross, fees, costs } = result.totals;
        const profits = {
          nppn: gross * (input.norm ?? 0),
          books: Math.max(0, gross - fees - costs),
        };
        for (const id of ['nppn', 'books'] as const) {
          const { tax, workings } = result.regimes[id];
          const net = Math.max(0, wages - positionCost - contributions) + profits[id] - ptkp;
          expect(Math.abs(tax - article17(Math.max(0, net), rules, TODAY))).toBeLessThanOrEqual(
            ROUNDING + dust(result),
          );
          for (const once of ['ptkp', 'position-cost', 'both-net'])
            expect(workings.filter((step) => step.id === once)).toHaveLength(1);
        }
      }),
    );
  });

  test('under 0.5 % the practice is taxed as if there were no job, and keeps its own free band', () => {
    fc.assert(
      fc.property(both, ([work, input]) => {
        const cover = { ...input.cover, health: 'none' as const };
        const result = run({ ...work, bpjsHealth: false }, { ...input, cover });
        const alone = estimate({ ...input, cover }, rules, TODAY).regimes.umkm;
        expect(result.regimes.umkm.adds.year).toBeLessThanOrEqual(
          alone.takeHome.year + dust(result),
        );
        expect(Math.abs(result.regimes.umkm.adds.year - alone.takeHome.year)).toBeLessThan(
          dust(result),
        );
      }),
    );
  });

  test('never owes less than job and practice would apart', () => {
    fc.assert(
      fc.property(both, ([work, input]) => {
        const result = run(work, input);
        const apart = estimate({ ...input, ptkp: work.ptkp }, rules, TODAY);
        for (const id of REGIMES) {
          const owed = result.job.annual.tax + apart.regimes[id].tax;
          expect(result.regimes[id].tax).toBeGreaterThanOrEqual(owed - 2 * ROUNDING - dust(result));
        }
      }),
    );
  });

  test('more gross, or a higher wage, never keeps less than the rounding of the law takes', () => {
    const amount = fc.double({ min: 0, max: 5e9, noNaN: true });
    const more = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(employee, amount, more, (work, gross, step) => {
        const start = run(work, earning(gross));
        const richer = run(work, earning(gross + step));
        const better = run({ ...work, monthlyWage: work.monthlyWage + step }, earning(gross));
        for (const id of REGIMES)
          for (const next of [richer, better])
            expect(next.regimes[id].takeHome.year).toBeGreaterThanOrEqual(
              start.regimes[id].takeHome.year - ROUNDING - dust(next),
            );
      }),
    );
  });

  test('the next rupiahs go where the marginal effect says', () => {
    const million = 1e6;
    const gross = fc.double({ min: 0, max: 5e9, noNaN: true });
    fc.assert(
      fc.property(employee, gross, fc.constantFrom(0, 0.1, 0.25), (work, from, channelFee) => {
        const at = (amount: number) =>
          run(work, {
            ...idle,
            costsPerMonth: 1e6,
            clients: [{ kind: 'project', amount, count: 1, channelFee }],
          });
        const [here, there] = [at(from + 1), at(from + 1 + million)];
        for (const id of REGIMES) {
          const { marginal, takeHome } = here.regimes[id];
          expect(marginal.fees + marginal.tax + marginal.keeps).toBeCloseTo(1, 9);
          const kept = there.regimes[id].takeHome.year - takeHome.year;
          const least = there.regimes[id].marginal.keeps * million;
          expect(kept).toBeGreaterThanOrEqual(least - ROUNDING - dust(there));
          expect(kept).toBeLessThanOrEqual(marginal.keeps * million + ROUNDING + dust(there));
        }
      }),
    );
  });

  test('does not depend on the order of the clients', () => {
    fc.assert(
      fc.property(both, years, ([work, input], date) => {
        const there = run(work, input, date);
        const back = run(work, { ...input, clients: [...input.clients].reverse() }, date);
        for (const id of REGIMES) {
          const apart = Math.abs(there.regimes[id].takeHome.year - back.regimes[id].takeHome.year);
          // A sum on the edge of a thousand may round either way.
          expect(apart).toBeLessThanOrEqual(ROUNDING + dust(there));
        }
      }),
    );
  });

  test('gives no NaN or infinity, and as many sources as it used, once', () => {
    fc.assert(
      fc.property(both, ([work, input]) => {
        const result = run(work, input);
        for (const [path, value] of numbersIn(result))
          expect(value, path).toSatisfy(Number.isFinite);
        expect(new Set(result.sources).size).toBe(result.sources.length);
      }),
    );
  });

  test('treats a common income just under a thousand as that thousand', () => {
    const dusty = run(job, earning(13_939_519.9999)).regimes.books;
    expect(dusty.taxableBase).toBe(60_000_000);
    expect(dusty.tax).toBe(3_000_000);
  });

  test('reads the allowance from the job, whatever the practice says', () => {
    const joint = run(job, earning(6e7, { ptkp: 'K/I/3' }));
    expect(joint).toEqual(run(job, earning(6e7)));
  });

  test('asks about the 0.5 % as it does without a job, and chooses nothing', () => {
    fc.assert(
      fc.property(both, ([work, input]) => {
        const result = run(work, input);
        const alone = estimate(input, rules, TODAY);
        expect(result.eligibility).toEqual(alone.eligibility);
        expect(result.chosen).toBeNull();
        for (const id of REGIMES)
          expect(result.regimes[id].reasons).toEqual(alone.regimes[id].reasons);
      }),
    );
  });
});

describe('BPJS beside a job', () => {
  const cover = { employment: 'basic', health: 'I', healthMembers: 1 } as const;
  const prices = (work: Partial<EmployedInput>) => run({ ...job, ...work }, { ...idle, cover });
  const ids = (result: Beside) => result.regimes.umkm.lines.map(({ id }) => id);

  test('pays health insurance once', () => {
    const all = prices({});
    expect(ids(all)).not.toContain('bpjs-health');
    expect(ids(all)).toContain('employee-health');
  });

  test('pays it oneself when the employer does not, and in the months outside the job', () => {
    const none = ids(prices({ bpjsHealth: false }));
    expect(none).toContain('bpjs-health');
    expect(none).not.toContain('employee-health');
    const part = prices({ fromMonth: 3, toMonth: 10 });
    expect(ids(part)).toContain('employee-health');
    const months = part.regimes.umkm.lines.filter(({ id }) => id === 'bpjs-health');
    expect(sum(months)).toBe(-150_000 * 4);
    expect(part.totals.cover).toBeCloseTo(
      -sum(part.regimes.umkm.lines.filter(({ id }) => /^bp/.test(id))),
      6,
    );
  });
});
