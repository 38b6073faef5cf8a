import { describe, expect, test } from 'vitest';
import { assembleRules, NotCoveredError, valueAt } from '../../../src/logic/estimate/index.ts';
import { idFileSchema } from '../../../src/schemas/rules/id.ts';
import { rules } from './support.ts';

describe('valueAt', () => {
  const entry = (value: number | null) => ({ value, source: 'made-up' });
  const made = {
    values: { '2020-01-01': entry(1), '2021-06-15': entry(2), '2023-01-01': entry(null) },
  };
  const read = (date: string) => valueAt(made, date, 'made.up').value;

  test('holds from its day until the next', () => {
    expect(['2020-01-01', '2021-06-14', '2021-06-15', '2022-12-31'].map(read)).toEqual([
      1, 1, 2, 2,
    ]);
  });

  test.each(['2019-12-31', '2023-01-01', '2099-01-01'])('%s is not covered', (date) => {
    expect(() => read(date)).toThrow(NotCoveredError);
  });
});

describe('the schema refuses', () => {
  const file = (change: object) => ({ ...structuredClone(rules.thr), ...change });
  const parameter = (change: object) =>
    file({ fromMonths: { ...rules.thr.fromMonths, ...change } });
  const values = (value: object) => parameter({ values: value });
  const entry = { value: 1, source: 'permenaker-6-2016' };

  test.each([
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
    expect(idFileSchema.safeParse(data).success).toBe(false);
  });

  test('but takes the file as it is', () => {
    expect(idFileSchema.safeParse(rules.thr).success).toBe(true);
  });

  test('a scale whose rows do not ascend', () => {
    const tax = structuredClone(rules['income-tax']);
    const rows = tax.article17.values['2022-01-01']?.value;
    rows?.reverse();
    expect(idFileSchema.safeParse(tax).success).toBe(false);
  });
});

describe('assembleRules', () => {
  test('names what is missing and what is misfiled', () => {
    expect(() => assembleRules({ 'id/thr': rules.thr })).toThrow(/no country, income-tax/);
    expect(() => assembleRules({ 'id/umkm': rules.thr })).toThrow(/holds id\/thr/);
  });
});

describe('activities', () => {
  test('point to grounds that exist, and every ground is used', () => {
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
