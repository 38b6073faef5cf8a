import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choices,
  COUNTRIES,
  type Country,
  type CountryId,
  employedIn,
  estimateIn,
  fieldsOf,
  rateIn,
  type WorkInput,
} from '../../../src/logic/estimate/countries/index.ts';
import { atRate } from '../../../src/logic/estimate/equivalents.ts';
import {
  changeDates,
  employed,
  estimate,
  NotCoveredError,
  type PracticeInput,
  REGIMES,
  rateFor,
} from '../../../src/logic/estimate/index.ts';
import { taxYear } from '../../../src/logic/estimate/rules.ts';
import { jobsOf, practicesOf, TOLD } from '../../support/countries.ts';
import { loadCountry } from '../../support/rules.ts';
import { numbersIn, rules, sum, TODAY } from './support.ts';

const earning = (gross: number, rest: Partial<WorkInput> = {}): WorkInput => ({
  clients: [{ kind: 'project', amount: gross, count: 1 }],
  weeksPerYear: 44,
  hoursPerWeek: 40,
  costsPerMonth: 0,
  ...rest,
});

describe.each(Object.keys(COUNTRIES) as CountryId[])('%s', async (id) => {
  const country = await loadCountry(id);
  const { rules: data } = country;
  const { month, falls, since = '' } = TOLD[id];
  const { coveredFrom, coveredThrough } = data.country;
  const dates = [...new Set([...changeDates(data), coveredFrom, coveredThrough])];
  const covered = dates.filter(
    (date) => date >= coveredFrom && date >= since && date <= coveredThrough,
  );
  const date = fc.constantFrom(...covered);
  const practice = practicesOf(country);
  const job = jobsOf(country);
  const small = { numRuns: 60 };

  test('totals are exactly the sum of their lines, and never above gross', () => {
    fc.assert(
      fc.property(practice, date, (input, day) => {
        const { totals, schemes } = estimateIn(country, input, day);
        for (const scheme of Object.values(schemes)) {
          expect(scheme.takeHome.year).toBe(sum(scheme.lines));
          expect(scheme.takeHome.year).toBeLessThanOrEqual(totals.gross);
          expect(scheme.tax).toBeGreaterThanOrEqual(0);
          expect(scheme.contributions).toBeGreaterThanOrEqual(0);
        }
      }),
      small,
    );
    fc.assert(
      fc.property(job, date, (input, day) => {
        const result = employedIn(country, input, day);
        expect(result.takeHome.year).toBe(sum(result.lines));
        expect(result.takeHome.year).toBeLessThanOrEqual(result.gross);
        expect(result.employer.cost.year).toBe(sum(result.employer.lines));
        expect(result.employer.cost.year).toBeGreaterThanOrEqual(result.gross);
      }),
      small,
    );
  });

  test('gives no NaN or infinity for any input it accepts', () => {
    fc.assert(
      fc.property(practice, job, date, (input, work, day) => {
        for (const result of [estimateIn(country, input, day), employedIn(country, work, day)])
          for (const [path, value] of numbersIn(result))
            expect(value, path).toSatisfy(Number.isFinite);
      }),
      small,
    );
  });

  test('does not depend on the order of the clients', () => {
    fc.assert(
      fc.property(practice, date, (input, day) => {
        const there = estimateIn(country, input, day);
        const back = estimateIn(country, { ...input, clients: [...input.clients].reverse() }, day);
        for (const [key, scheme] of Object.entries(there.schemes)) {
          const apart = scheme.takeHome.year - (back.schemes[key]?.takeHome.year ?? Number.NaN);
          expect(Math.abs(apart)).toBeLessThanOrEqual(
            1e-9 * there.totals.gross + falls.self + 0.01,
          );
        }
      }),
      small,
    );
  });

  test('more gross never lowers take-home by more than the steps of the law', () => {
    const more = fc.double({ min: 0, max: month * 2, noNaN: true });
    const from = fc.oneof(
      fc.double({ min: 0, max: month * 15, noNaN: true }),
      fc.double({ min: 0, max: month * 150, noNaN: true }),
    );
    fc.assert(
      fc.property(from, more, date, (gross, extra, day) => {
        const low = estimateIn(country, earning(gross), day);
        const high = estimateIn(country, earning(gross + extra), day);
        for (const [key, scheme] of Object.entries(low.schemes)) {
          const change = (high.schemes[key]?.takeHome.year ?? 0) - scheme.takeHome.year;
          expect(change, `${key}: ${gross} + ${extra}`).toBeGreaterThanOrEqual(-falls.self - 0.01);
        }
        const job = (pay: number) => employedIn(country, { pay, per: 'year' }, day).takeHome.year;
        expect(job(gross + extra) - job(gross)).toBeGreaterThanOrEqual(-falls.job - 0.01);
      }),
      { numRuns: 300 },
    );
    const year = taxYear(data, coveredThrough);
    expect(country.model.dip?.(data, year) ?? 0).toBeCloseTo(falls.self, 6);
  });

  test('the rate found reaches the target, and one step less does not', () => {
    const schemes = Object.keys(data.schemes.schemes);
    const wanted = fc.double({ min: 0, max: month * 8, noNaN: true });
    const hours = fc.double({ min: 1, max: 60, noNaN: true });
    fc.assert(
      fc.property(wanted, hours, fc.constantFrom(...schemes), date, (target, week, scheme, day) => {
        const clients = [{ kind: 'hourly', rate: 0, hoursPerWeek: week } as const];
        const result = rateIn(country, target, earning(0, { clients }), day, scheme);
        if (result.kind === 'unreachable') {
          expect(result.why).not.toBe('no-hours');
          return;
        }
        expect(result.rate % result.step).toBe(0);
        expect(result.estimate.schemes[scheme]?.takeHome.month).toBeGreaterThanOrEqual(
          target - 1e-5,
        );
        if (result.rate === 0) return;
        const cheaper = earning(0, { clients: atRate(clients, result.rate - result.step) });
        const less = estimateIn(country, cheaper, day).schemes[scheme];
        expect(less?.takeHome.month).toBeLessThan(target);
      }),
      small,
    );
  });

  test.each(covered)('%s: everything runs under the rules of that day', (day) => {
    const { schemes } = estimateIn(country, earning(month * 12), day);
    expect(Object.keys(schemes)).toEqual(Object.keys(data.schemes.schemes));
    expect(employedIn(country, { pay: month, per: 'month' }, day).gross).toBeGreaterThan(0);
  });

  test('refuses a day outside coverage, an unknown question and an impossible answer', () => {
    for (const day of ['2019-12-31', '2101-01-01'])
      expect(() => estimateIn(country, earning(1), day)).toThrow(NotCoveredError);
    const field = (name: string) =>
      expect.objectContaining({ name: 'InputRangeError', field: name });
    const asked = (choices: object) => () =>
      estimateIn(country, earning(1, { choices } as Partial<WorkInput>), coveredThrough);
    expect(asked({ luck: true })).toThrow(field('choices.luck'));
    for (const [name, { for: way }] of Object.entries(fieldsOf(country)))
      if (way === 'self') expect(asked({ [name]: -1 })).toThrow(field(`choices.${name}`));
  });

  test('cites a source for every line that rests on a rule', () => {
    const result = estimateIn(country, earning(month * 12, { costsPerMonth: 1 }), coveredThrough);
    for (const { lines, reasons } of Object.values(result.schemes)) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const item of lines)
        if (['contributions', 'tax'].includes(item.group))
          expect(item.sources, item.id).not.toEqual([]);
    }
  });

  test('asks no question that it does not read', () => {
    const read = new Set<string>();
    const watched = (choices: Choices) =>
      new Proxy(choices, {
        get: (all, id) => {
          read.add(String(id));
          return all[String(id)];
        },
      });
    const { model } = country;
    const watching: Country = {
      ...country,
      model: {
        ...model,
        selfEmployed: (given, choices, ...rest) =>
          model.selfEmployed(given, watched(choices), ...rest),
        employed: (given, choices, ...rest) => model.employed(given, watched(choices), ...rest),
      },
    };
    for (const input of fc.sample(practice, 60)) estimateIn(watching, input, coveredThrough);
    for (const input of fc.sample(job, 60)) employedIn(watching, input, coveredThrough);
    // The currency is read beside the model: amounts are the same in any.
    const asked = Object.entries(fieldsOf(country)).filter(([, { kind }]) => kind !== 'currency');
    expect(asked.map(([id]) => id).filter((id) => !read.has(id))).toEqual([]);
  });
});

describe('Indonesia as one country among others', async () => {
  const country = await loadCountry('id');
  const practice = {
    clients: [{ kind: 'hourly', rate: 90_000, hoursPerWeek: 26 } as const],
    weeksPerYear: 44,
    hoursPerWeek: 40,
    costsPerMonth: 1_250_000,
  };
  const own: PracticeInput = {
    ...practice,
    ptkp: 'TK/0',
    cover: { employment: 'with-jht', health: 'II' },
    eligibility: { activities: ['inbox-calendar'] },
  };
  const choices = { activities: ['inbox-calendar'] };

  test('gives what its own functions give', () => {
    const there = estimateIn(country, { ...practice, choices }, TODAY);
    const here = estimate(own, rules, TODAY);
    for (const regime of REGIMES) {
      const { takeHome, tax, applicable, reasons } = here.regimes[regime];
      expect(there.schemes[regime]).toMatchObject({ takeHome, tax, applicable, reasons });
    }
    const job = employedIn(country, { pay: 9_000_000, per: 'month' }, TODAY);
    const terms = { monthlyWage: 9_000_000, ptkp: 'TK/0', thrMonth: 3 } as const;
    const result = employed(terms, rules, 2026);
    expect(job.takeHome.year).toBe(result.takeHome.year);
    expect(job.employer.cost.year).toBeCloseTo(result.employer.cost.year, 4);
  });

  test.each(REGIMES)('finds the same rate under %s', (regime) => {
    const there = rateIn(country, 6e6, { ...practice, choices }, TODAY, regime);
    const here = rateFor(6e6, own, rules, TODAY, regime);
    expect(there).toMatchObject({ kind: 'reached', rate: (here as { rate: number }).rate });
  });
});
