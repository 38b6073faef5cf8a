import { describe, expect, it } from 'vitest';
import {
  assembleRules,
  changeDates,
  employed,
  estimate,
  NotCoveredError,
  type PracticeInput,
  payslip,
  REGIMES,
  rateFor,
  valueAt,
} from '../../../src/logic/estimate/index.ts';
import { rulesFileSchema } from '../../../src/schemas/rules.ts';
import { rules } from './support.ts';

const practice: PracticeInput = {
  clients: [
    { kind: 'hourly', rate: 100_000, hoursPerWeek: 20, withholds: true },
    { kind: 'retainer', amount: 3_000_000, months: 12, channelFee: 0.1 },
  ],
  weeksPerYear: 44,
  hoursPerWeek: 40,
  costsPerMonth: 1_250_000,
  ptkp: 'K/1',
  cover: { employment: 'with-jht', health: 'III' },
  eligibility: { activities: Object.keys(rules.activities.activities), lastYearGross: 1 },
};

const { coveredFrom, coveredThrough } = rules.country;
const dates = [...changeDates(rules), coveredFrom, coveredThrough];
const covered = dates.filter((date) => date >= coveredFrom && date <= coveredThrough);
const outside = dates.filter((date) => date < coveredFrom || date > coveredThrough);

describe('at every date on which a rule changes', () => {
  it.each(covered)('%s: everything runs', (date) => {
    expect(estimate(practice, rules, date).totals.gross).toBeGreaterThan(0);
    for (const regime of REGIMES)
      expect(rateFor(1e7, practice, rules, date, regime).kind).toBe('reached');
    const firstPension = Object.keys(rules['bpjs-employed'].jpCeiling.values)[0] ?? '';
    const terms = {
      monthlyWage: 9_000_000,
      ptkp: 'TK/2',
      bpjsEmployment: date >= firstPension,
    } as const;
    expect(payslip(terms, rules, date).takeHome).toBeGreaterThan(0);
    const year = Number(date.slice(0, 4));
    const bpjsEmployment = `${year}-01-01` >= firstPension;
    expect(
      employed({ ...terms, bpjsEmployment, thrMonth: 3 }, rules, year).takeHome.year,
    ).toBeGreaterThan(0);
  });

  it.each(outside)('%s: outside coverage, and refused', (date) => {
    expect(() => estimate(practice, rules, date)).toThrow(NotCoveredError);
  });

  it('a month without a pension ceiling is refused, not guessed', () => {
    const terms = { monthlyWage: 9_000_000, ptkp: 'TK/0', thrMonth: null } as const;
    expect(() => employed(terms, rules, 2024)).toThrow(/jpCeiling: not covered on 2024-01-01/);
  });
});

describe('valueAt', () => {
  const entry = (value: number | null) => ({ value, source: 'made-up' });
  const made = {
    values: { '2020-01-01': entry(1), '2021-06-15': entry(2), '2023-01-01': entry(null) },
  };
  const read = (date: string) => valueAt(made, date, 'made.up').value;

  it('holds from its day until the next', () => {
    expect(['2020-01-01', '2021-06-14', '2021-06-15', '2022-12-31'].map(read)).toEqual([
      1, 1, 2, 2,
    ]);
  });

  it.each(['2019-12-31', '2023-01-01', '2099-01-01'])('%s is not covered', (date) => {
    expect(() => read(date)).toThrow(NotCoveredError);
  });
});

describe('the schema refuses', () => {
  const file = (change: object) => ({ ...structuredClone(rules.thr), ...change });
  const parameter = (change: object) =>
    file({ fromMonths: { ...rules.thr.fromMonths, ...change } });
  const values = (value: object) => parameter({ values: value });
  const entry = { value: 1, source: 'permenaker-6-2016' };

  it.each([
    ['an unknown key', file({ extra: 1 })],
    ['an unknown key of a parameter', parameter({ end: '2030-01-01' })],
    ['a missing parameter', { ...rules.thr, fullMonths: undefined }],
    ['a wrong unit', parameter({ unit: 'IDR' })],
    ['a value without a source', values({ '2020-01-01': { value: 1 } })],
    ['a null without a note', values({ '2020-01-01': { ...entry, value: null } })],
    ['a day that does not exist', values({ '2020-02-30': entry })],
    ['days out of order', values({ '2021-01-01': entry, '2020-01-01': entry })],
    ['no value at all', values({})],
    ['a name in one language', parameter({ name: { en: 'Only English' } })],
    ['an unknown topic', file({ topic: 'luck' })],
  ])('%s', (_, data) => {
    expect(rulesFileSchema.safeParse(data).success).toBe(false);
  });

  it('but takes the file as it is', () => {
    expect(rulesFileSchema.safeParse(rules.thr).success).toBe(true);
  });

  it('a scale whose rows do not ascend', () => {
    const tax = structuredClone(rules['income-tax']);
    const rows = tax.article17.values['2022-01-01']?.value;
    rows?.reverse();
    expect(rulesFileSchema.safeParse(tax).success).toBe(false);
  });
});

describe('assembleRules', () => {
  it('names what is missing and what is misfiled', () => {
    expect(() => assembleRules({ 'id/thr': rules.thr })).toThrow(/no country, income-tax/);
    expect(() => assembleRules({ 'id/umkm': rules.thr })).toThrow(/holds id\/thr/);
  });
});

describe('activities', () => {
  it('point to grounds that exist, and every ground is used', () => {
    const used = new Set(
      Object.values(rules.activities.activities).flatMap(({ values }) =>
        Object.values(values).flatMap(({ value }) => (value ? [value.alone, value.withStaff] : [])),
      ),
    );
    const asked = [
      'no-activity',
      'not-checked',
      'employee-only',
      'taxed-abroad',
      'over-limit',
      'limit-unknown',
      'left-before',
    ];
    expect([...used, ...asked].sort()).toEqual(Object.keys(rules.activities.grounds).sort());
  });
});
