import { describe, expect, test } from 'vitest';
import { simulate } from '../../../../src/logic/estimate/simulate/index.ts';
import { KEEP, THREE, USUAL } from './support.ts';

describe('input out of range is refused by field', () => {
  const field = (name: string) => expect.objectContaining({ name: 'InputRangeError', field: name });
  const client = { amountPerMonth: 1, hoursPerMonth: 1 };

  test.each<[string, object]>([
    ['clients[0].amountPerMonth', { clients: [{ ...client, amountPerMonth: -1 }] }],
    ['clients[0].amountPerMonth', { clients: [{ ...client, amountPerMonth: Number.NaN }] }],
    ['clients[1].hoursPerMonth', { clients: [client, { ...client, hoursPerMonth: 745 }] }],
    ['clients', { clients: Array.from({ length: 101 }, () => client) }],
    ['clients', { clients: [] }],
    ['capacityPerMonth', { capacityPerMonth: Number.POSITIVE_INFINITY }],
    ['needPerMonth', { needPerMonth: -1 }],
    ['keep', { keep: [[0, 0]] }],
    [
      'keep[0]',
      {
        keep: [
          [1, 0],
          [2, 0],
        ],
      },
    ],
    [
      'keep[1]',
      {
        keep: [
          [0, 0],
          [0, 1],
        ],
      },
    ],
    [
      'keep[1]',
      {
        keep: [
          [0, 5],
          [1, 4],
        ],
      },
    ],
    [
      'keep[1]',
      {
        keep: [
          [0, 5],
          [1, Number.NaN],
        ],
      },
    ],
  ])('%s: %o', (name, change) => {
    expect(() => simulate({ ...THREE, ...change }, USUAL, 1, 100)).toThrow(field(name));
  });

  test.each<[string, number]>([
    ['lateShare', 1.1],
    ['meanDelay', 366],
    ['neverPaid', -0.1],
    ['monthNoise', Number.NaN],
    ['clientMonths', 0],
    ['winMonths', 0.4],
    ['lossesTogether', 2],
    ['jobLoss', -1],
  ])('%s: %d', (name, value) => {
    expect(() => simulate(THREE, { ...USUAL, [name]: value }, 1, 100)).toThrow(field(name));
  });

  test('seed and number of years', () => {
    expect(() => simulate(THREE, USUAL, 0.5, 100)).toThrow(field('seed'));
    expect(() => simulate(THREE, USUAL, -1, 100)).toThrow(field('seed'));
    expect(() => simulate(THREE, USUAL, 1, 99)).toThrow(field('paths'));
    expect(() => simulate(THREE, USUAL, 1, 20_001)).toThrow(field('paths'));
    expect(simulate({ ...THREE, keep: KEEP }, USUAL, 2 ** 32 - 1, 100).paths).toBe(100);
  });
});
