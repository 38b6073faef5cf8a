import { describe, expect, test } from 'vitest';
import { simulate, swingSettings } from '../../src/logic/estimate/simulate/index.ts';
import { SWING_IDS } from '../../src/schemas/swing.ts';
import { sources, swingEntries } from '../support/content.ts';

describe('what the simulation of income assumes', () => {
  const entries = swingEntries();

  test('is what the engine asks for, no more and no less, in the order of the file', () => {
    expect(Object.keys(entries)).toEqual([...SWING_IDS]);
    const orders = Object.values(entries).map(({ order }) => order);
    expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
  });

  test('is called an assumption, with confidence E', () => {
    const known = sources();
    for (const [id, { source }] of Object.entries(entries)) {
      expect(known.get(source)?.kind, id).toBe('assumption');
      expect(known.get(source)?.confidence, id).toBe('E');
    }
  });

  test('can be simulated at the start and at either end', () => {
    const { assumptions, ranges } = swingSettings(entries);
    const client = { amountPerMonth: 1, hoursPerMonth: 1 };
    const input = {
      clients: [client],
      capacityPerMonth: 9,
      keep: [
        [0, 0],
        [1, 1],
      ],
    } as const;
    const p50 = (change: object) => simulate(input, { ...assumptions, ...change }, 1, 500).year.p50;
    for (const [id, { cautious, favourable }] of Object.entries(ranges))
      for (const value of [cautious, favourable])
        expect(p50({ [id]: value }), id).toBeGreaterThan(0);
  });
});
