import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, type PracticeInput } from '../../../../src/logic/estimate/index.ts';
import {
  drivers,
  keepOfPractice,
  keepTable,
  simulate,
  swingClients,
  swingSettings,
} from '../../../../src/logic/estimate/simulate/index.ts';
import { percentile } from '../../../../src/logic/estimate/simulate/percentile.ts';
import { normalAt, uniform, uniformAt } from '../../../../src/logic/random.ts';
import { swingEntries } from '../../../support/content.ts';
import { rules, TODAY } from '../support.ts';
import { STILL, seed, THREE } from './support.ts';

describe('numbers that can be asked for one by one', () => {
  test('are those of the sequence', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 200 }), (at, index) => {
        const next = uniform(at);
        for (let skipped = 0; skipped < index; skipped += 1) next();
        expect(uniformAt(at)(index)).toBe(next());
      }),
    );
  });

  test('are standard normal in pairs', () => {
    const at = normalAt(uniformAt(3));
    const drawn = Array.from({ length: 20_000 }, (_, index) => at(index * 2));
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean(drawn)).toBeCloseTo(0, 1);
    expect(mean(drawn.map((z) => z * z))).toBeCloseTo(1, 1);
    expect(mean(drawn.map((z) => Number(z < 1.2816)))).toBeCloseTo(0.9, 2);
  });
});

describe('percentiles', () => {
  test('are simulated values: the nearest rank', () => {
    const ten = Float64Array.from({ length: 10 }, (_, index) => index + 1);
    expect([0.1, 0.5, 0.9, 1].map((share) => percentile(ten, share))).toEqual([1, 5, 9, 10]);
    expect(percentile(Float64Array.of(4), 0.1)).toBe(4);
  });
});

describe('the table of what is kept', () => {
  const taxed = (gross: number) => gross - Math.max(0, gross - 333) * 0.5 - 100;

  test('is exact at its edges and rises throughout', () => {
    const table = keepTable(taxed, 1_000, [333, 333, -5, 2_000], 7);
    expect(table.find(([gross]) => gross === 333)?.[1]).toBe(233);
    expect(table.map(([gross]) => gross)).toEqual(
      [...new Set(table.map(([g]) => g))].sort((a, b) => a - b),
    );
    expect(table.at(0)).toEqual([0, -100]);
    expect(table.at(-1)?.[0]).toBe(1_000);
  });

  test('stays level where the function falls', () => {
    const table = keepTable((gross) => (gross > 500 ? gross - 50 : gross), 1_000, [500, 501], 10);
    const kept = table.map(([, value]) => value);
    expect(kept).toEqual(kept.toSorted((a, b) => a - b));
    expect(table.find(([gross]) => gross === 501)?.[1]).toBe(500);
  });

  test('goes on in its last line beyond its end', () => {
    const keep = keepTable(taxed, 1_000, [333]);
    const certain = simulate({ ...THREE, keep }, STILL, 1, 100).certain;
    expect(certain).toBeCloseTo(taxed(144e6), 4);
  });

  test.each<[string, () => unknown]>([
    ['upTo', () => keepTable(taxed, 0)],
    ['steps', () => keepTable(taxed, 1, [], 0.5)],
    ['keep', () => keepTable(() => Number.NaN, 1)],
  ])('refuses a wrong %s', (field, make) => {
    expect(make).toThrow(expect.objectContaining({ field }));
  });
});

describe('a practice of the estimator', () => {
  const practice: PracticeInput = {
    clients: [
      { kind: 'hourly', rate: 100_000, hoursPerWeek: 10, channelFee: 0.1 },
      { kind: 'retainer', amount: 6_000_000, months: 12 },
      { kind: 'project', amount: 3_000_000, count: 8 },
    ],
    weeksPerYear: 44,
    hoursPerWeek: 40,
    costsPerMonth: 1_250_000,
    ptkp: 'TK/0',
    cover: { employment: 'basic', health: 'II' },
  };
  const takeHome = (input: PracticeInput) =>
    estimate(input, rules, TODAY).regimes.nppn.takeHome.year;
  const input = {
    clients: swingClients(practice, 0.65),
    capacityPerMonth: (26 * 44) / 12,
    keep: keepOfPractice(practice, takeHome),
  };

  test('without chance keeps what the estimate says, to the rupiah', () => {
    const { year, certain } = simulate(input, STILL, 1, 100);
    expect(certain).toBeCloseTo(takeHome(practice), 3);
    expect(year.p50).toBeCloseTo(takeHome(practice), 3);
  });

  test('has a table that is exact at what it bills', () => {
    const billed = ({ clients }: PracticeInput) =>
      clients.reduce((sum, client) => sum + (client.kind === 'project' ? client.amount * 8 : 0), 0);
    // Projects are 24 of 140 million.
    const table = keepOfPractice(practice, (at) => Math.sqrt(billed(at)));
    const at = (gross: number) => table.find(([edge]) => edge === gross)?.[1];
    expect(at(140e6)).toBeCloseTo(Math.sqrt(24e6), 6);
    expect(table.at(-1)?.[0]).toBe(420e6);
  });

  test('shares the billable hours among its clients, and fixes what is paid by the month', () => {
    const hours = input.clients.reduce((total, client) => total + client.hoursPerMonth, 0);
    expect(hours).toBeCloseTo(input.capacityPerMonth, 9);
    expect(input.clients.map(({ fixed }) => fixed)).toEqual([false, true, false]);
    expect(input.clients[0]?.hoursPerMonth).toBeCloseTo((10 * 44) / 12, 9);
    // 72 and 24 million share the other 16 hours a week, three to one.
    expect(input.clients[1]?.hoursPerMonth).toBeCloseTo((12 * 44) / 12, 9);
  });

  test('asks for a client where nothing is billed', () => {
    expect(() => keepOfPractice({ ...practice, clients: [] }, takeHome)).toThrow(
      expect.objectContaining({ field: 'upTo' }),
    );
  });
});

describe('what moves the year most', () => {
  const { assumptions, ranges } = swingSettings(swingEntries());

  test('is ranked, the cautious end never above the favourable one where it is money that fails', () => {
    const found = drivers(THREE, assumptions, ranges, 1, 500);
    const sizes = found.map(({ p50, p10 }) =>
      Math.max(...[p50, p10].map(({ cautious, favourable }) => Math.abs(favourable - cautious))),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(found.map(({ id }) => id)).not.toContain('jobLoss');
    for (const id of ['neverPaid', 'clientMonths', 'winMonths']) {
      const { p50, p10 } = found.find((driver) => driver.id === id) as (typeof found)[0];
      for (const { cautious, favourable } of [p50, p10]) {
        expect(cautious, id).toBeLessThan(0);
        expect(favourable, id).toBeGreaterThan(0);
      }
    }
  });

  test('has clients ahead of invoices under every seed, and nothing where nothing moves', () => {
    for (const at of [1, 2, 3, 4, 5]) {
      const first = drivers(THREE, assumptions, ranges, at, 300).map(({ id }) => id);
      expect(first.slice(0, 2).sort(), `seed ${at}`).toEqual(['clientMonths', 'winMonths']);
    }
    const same = Object.fromEntries(
      Object.entries(assumptions).map(([id, value]) => [
        id,
        { cautious: value, favourable: value },
      ]),
    ) as typeof ranges;
    for (const { p50, p10 } of drivers(THREE, assumptions, same, 1, 200))
      expect([p50, p10]).toEqual(Array(2).fill({ cautious: 0, favourable: 0 }));
  });
});
