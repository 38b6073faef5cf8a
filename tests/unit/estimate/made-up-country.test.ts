import { describe, expect, test } from 'vitest';
import {
  countryOf,
  employedIn,
  estimateIn,
  modelOf,
  type Registry,
  rateIn,
} from '../../../src/logic/estimate/countries/index.ts';
import { checked, model, START } from '../../support/xanadu/index.ts';

const registry: Registry = { xx: async () => ({ model }) };

const work = (amount: number, choices = {}) => ({
  clients: [{ kind: 'project', amount, count: 1 } as const],
  weeksPerYear: 44,
  hoursPerWeek: 25,
  costsPerMonth: 100,
  choices,
});

describe('a made-up country, from data and one file', async () => {
  const country = await countryOf('xx', checked, registry);

  test('answers for the self-employed, by its own tax year, currency and question', () => {
    const result = estimateIn(country, work(11_200), '2026-06-30');
    expect(result).toMatchObject({
      currency: 'XAU',
      year: { year: 2025, start: '2025-07-01', end: '2026-06-30' },
      totals: { gross: 11_200, costs: 1_200, profit: 10_000 },
      sources: ['made-up'],
    });
    expect(result.schemes['tithe']).toMatchObject({ tax: 1_000, takeHome: { year: 9_000 } });
    expect(estimateIn(country, work(11_200), '2026-07-01').schemes['tithe']?.tax).toBe(2_000);
    expect(estimateIn(country, work(11_200, { poet: true }), START).schemes['tithe']?.tax).toBe(0);
  });

  test('answers for employees and their employers', () => {
    const result = employedIn(country, { pay: 1_000, per: 'month' }, START);
    expect(result.takeHome).toEqual({ year: 10_800, month: 900 });
    expect(result.employer.cost.year).toBe(13_200);
  });

  test('finds the lowest rate, also below a cliff', () => {
    const clients = [{ kind: 'hourly', rate: 0, hoursPerWeek: 25 } as const];
    const found = (target: number) =>
      rateIn(country, target, { ...work(0), clients, costsPerMonth: 0 }, START, 'tithe');
    // 1,100 hours: 45 gives 49,500, of which 44,550 is kept; 46 to 50 pay the toll and keep less, 51 keeps more.
    expect(found(44_520 / 12)).toMatchObject({ kind: 'reached', rate: 45 });
    expect(found(44_600 / 12)).toMatchObject({ kind: 'reached', rate: 51 });
  });

  test('is refused by name when it is unknown or incomplete', async () => {
    await expect(modelOf('yy', registry)).rejects.toThrow('no country "yy"');
    const { 'xx/schemes': _, ...rest } = checked;
    await expect(countryOf('xx', rest, registry)).rejects.toThrow('rules for xx: no schemes');
  });
});
