import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beside,
  type Edge,
  type EmployedInput,
  edges,
  employed,
  estimate,
  type PracticeInput,
  REGIMES,
  type RegimeId,
  rateFor,
  wageEdges,
} from '../../../src/logic/estimate/index.ts';
import { earning, employee, practice, ROUNDING, rules, TODAY } from './support.ts';

const NORMS = [0.05, 0.32, 0.5, 0.9];
/** What is kept by the rule that applies: past its limit of the year the norm gives way to books. */
function kept(input: PracticeInput, regime: RegimeId, job?: EmployedInput): number {
  const { regimes } = job ? beside(job, input, rules, TODAY) : estimate(input, rules, TODAY);
  const shut = regimes[regime].reasons.some(({ id }) => id === 'thisYearOver');
  return regimes[shut ? 'books' : regime].takeHome.year;
}
const everywhere = { from: 0, to: 2e10 };

describe('edges of a self-employed year', () => {
  const shape = fc.record({
    costsPerMonth: fc.constantFrom(0, 1_250_000, 50_000_000),
    norm: fc.constantFrom(...NORMS),
    ptkp: fc.constantFrom('TK/0' as const, 'K/3' as const),
  });

  const job = fc.constantFrom<(EmployedInput | undefined)[]>(
    undefined,
    { monthlyWage: 3_000_000, ptkp: 'TK/0', thrMonth: 3 },
    { monthlyWage: 25_000_000, ptkp: 'K/1', thrMonth: null },
    // Pays in more than it earns: the job's net income is nothing, not less.
    { monthlyWage: 1_000_000, ptkp: 'TK/0', thrMonth: null, pensionPerMonth: 5_000_000 },
  );

  it('nowhere else does more gross keep less than the rounding of the law takes', () => {
    const gross = fc.oneof(
      fc.double({ min: 0, max: 1e10, noNaN: true }),
      fc.double({ min: 4.7e9, max: 4.9e9, noNaN: true }),
    );
    const more = fc.double({ min: 0, max: 2e8, noNaN: true });
    fc.assert(
      fc.property(shape, gross, more, fc.constantFrom(...REGIMES), (rest, from, step, regime) => {
        const [low, high] = [earning(from, rest), earning(from + step, rest)];
        const change = kept(high, regime) - kept(low, regime);
        const passed = edges(low, rules, TODAY, { regime, from, to: from + step });
        const drop = passed.reduce((all, edge) => all + Math.max(0, edge.drop), 0);
        expect(change).toBeGreaterThanOrEqual(-drop - ROUNDING - 0.01);
        // And where one is listed as a fall, it is one.
        const fall = passed.find((edge) => edge.drop > ROUNDING);
        if (fall) {
          const jump =
            kept(earning(fall.at, rest), regime) - kept(earning(fall.at - 1, rest), regime);
          expect(Math.abs(jump + fall.drop)).toBeLessThanOrEqual(2 * ROUNDING);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('each bends or jumps as it says', () => {
    const reach = 1e6;
    fc.assert(
      fc.property(shape, fc.constantFrom(0, 0.2), job, (rest, channelFee, work) => {
        const at = (gross: number) =>
          earning(0, {
            ...rest,
            clients: [{ kind: 'project', amount: gross, count: 1, channelFee }],
          });
        const asked = { ...everywhere, ...(work ? { job: work } : {}) };
        for (const edge of edges(at(1e8), rules, TODAY, asked)) {
          const slope = (from: number, regime: RegimeId) =>
            (kept(at(from + reach), regime, work) - kept(at(from), regime, work)) / reach;
          const close = (2 * ROUNDING) / reach;
          const jump =
            kept(at(edge.at + 1), edge.regime, work) - kept(at(edge.at - 1), edge.regime, work);
          expect(Math.abs(jump + edge.drop)).toBeLessThanOrEqual(2 * ROUNDING);
          expect(
            Math.abs(slope(edge.at - reach - 1, edge.regime) - edge.keeps.before),
          ).toBeLessThanOrEqual(close);
          expect(Math.abs(slope(edge.at + 1, edge.regime) - edge.keeps.past)).toBeLessThanOrEqual(
            close,
          );
        }
      }),
    );
  });

  it('are in order, within what was asked, and cite their rule', () => {
    fc.assert(
      fc.property(practice, (input) => {
        const { gross } = estimate(input, rules, TODAY).totals;
        const found = edges(input, rules, TODAY);
        const places = found.map(({ at }) => at);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const { at, source, rule } of found) {
          expect(at).toBeGreaterThanOrEqual(gross / 2);
          expect(at).toBeLessThanOrEqual(gross * 2);
          expect(source).not.toBe('');
          expect(rule).toMatch(/^[\w-]+\.\w+$/);
        }
      }),
    );
  });

  it('a norm of nothing, or a platform that keeps everything, has no bands', () => {
    const input = earning(1e8, {
      norm: 0,
      clients: [{ kind: 'project', amount: 1e8, count: 1, channelFee: 1 }],
    });
    const ids = (regime: RegimeId) =>
      edges(input, rules, TODAY, { ...everywhere, regime }).map(({ id }) => id);
    expect(ids('nppn')).toEqual(['norm-limit']);
    expect(ids('books')).toEqual([]);
  });
});

describe('rateFor and the edges', () => {
  const hourly = (hoursPerWeek: number, rest: Partial<PracticeInput> = {}): PracticeInput =>
    earning(0, { clients: [{ kind: 'hourly', rate: 0, hoursPerWeek }], ...rest });

  it('says why, wherever one step more keeps less', () => {
    const target = fc.oneof(
      fc.double({ min: 0, max: 4e8, noNaN: true }),
      fc.double({ min: 3.4e8, max: 3.46e8, noNaN: true }),
    );
    const hours = fc.constantFrom(0.03, 0.5, 26, 60);
    fc.assert(
      fc.property(target, hours, fc.constantFrom(...REGIMES), (wanted, week, regime) => {
        const found = rateFor(wanted, hourly(week), rules, TODAY, regime);
        if (found.kind === 'unreachable') {
          expect(found.why === 'regime-limit').toBe(found.edge?.id === 'norm-limit');
          return;
        }
        const { month, why } = found.oneStepMore;
        if (month < found.estimate.regimes[regime].takeHome.month) expect(why).not.toBeNull();
        if (why === 'rounding') expect(found.estimate.hours.billable).toBeLessThan(10);
      }),
    );
  });

  it('names the limit that the next step passes, also one that only closes the years after', () => {
    // 4,800,000,000 ÷ 2,000 hours: exactly the limit, which the 0.5 % still allows and the norm does not.
    const input = hourly(50, { weeksPerYear: 40 });
    const target = (4_800_000_000 - 4_300_000_000 * 0.005) / 12;
    const found = rateFor(target, input, rules, TODAY, 'umkm');
    expect(found).toMatchObject({ rate: 2_400_000, oneStepMore: { applies: 'umkm' } });
    if (found.kind === 'reached') expect((found.oneStepMore.why as Edge).kind).toBe('closes-later');
  });
});

describe('edges of an employed year', () => {
  it('more wage never keeps less than the rounding of the law takes: TER is no edge of the year', () => {
    const more = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(employee, more, (input, step) => {
        const keep = (monthlyWage: number) =>
          employed({ ...input, monthlyWage }, rules, 2026).takeHome.year;
        const { monthlyWage } = input;
        expect(keep(monthlyWage + step)).toBeGreaterThanOrEqual(
          keep(monthlyWage) - ROUNDING - 1e-9 * monthlyWage - 0.01,
        );
      }),
    );
  });

  it('between two of them each rupiah of wage is worth the same', () => {
    const wage = fc.double({ min: 2e6, max: 8e7, noNaN: true });
    fc.assert(
      fc.property(employee, wage, (work, monthlyWage) => {
        const input = { ...work, monthlyWage };
        const keep = (amount: number) =>
          employed({ ...input, monthlyWage: amount }, rules, 2026).takeHome.year;
        const range = { from: monthlyWage / 2, to: monthlyWage * 2 };
        const places = [range.from, ...wageEdges(input, rules, 2026).map(({ at }) => at), range.to];
        for (const [index, to] of places.slice(1).entries()) {
          const from = (places[index] ?? 0) + 1;
          const width = (to - 1 - from) / 2;
          if (width < 1000) continue;
          const [first, second] = [
            keep(from + width) - keep(from),
            keep(from + 2 * width) - keep(from + width),
          ];
          expect(Math.abs(first - second)).toBeLessThanOrEqual(3 * ROUNDING + 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a ceiling that changes in the year is given for each part of it', () => {
    const input = { monthlyWage: 11_000_000, ptkp: 'TK/0', thrMonth: 3 } as const;
    const pension = wageEdges(input, rules, 2025).filter(({ id }) => id === 'pension-ceiling');
    expect(pension.map(({ at, from }) => [at, from])).toEqual([
      [10_042_300, '2025-01'],
      [10_547_400, '2025-03'],
    ]);
  });
});
