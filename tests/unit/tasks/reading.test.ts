import { describe, expect, test } from 'vitest';
import { reading } from '../../../src/logic/tasks/reading.ts';
import { sumUp } from '../../../src/logic/tasks/sum.ts';
import type { Hours, Place } from '../../../src/logic/tasks/types.ts';
import { fact } from './support.ts';

const read = (...parts: readonly (readonly [Place, Hours])[]) =>
  reading(sumUp(parts.map(([place, hours]) => ({ task: fact({ place }), hours }))));
const EXECUTIVE = { pa: 'rarely', ea: 'usually', va: 'rarely', vea: 'rarely' } as const;

describe('what ticks add up to, in words', () => {
  test('is nothing where there are no hours', () => {
    expect(read()).toBeNull();
    expect(read(['remote', [0, 0]])).toBeNull();
  });

  test.each([
    ['anywhere', [['remote', [5, 9]]]],
    [
      'hand',
      [
        ['remote', [5, 9]],
        ['proxy', [1, 2]],
      ],
    ],
    [
      'parted',
      [
        ['remote', [10, 20]],
        ['on-site', [2, 4]],
      ],
    ],
    [
      'parted',
      [
        ['remote', [20, 20]],
        ['on-site', [20, 20]],
      ],
    ],
    [
      'whole',
      [
        ['remote', [15, 15]],
        ['on-site', [21, 21]],
      ],
    ],
    [
      'present',
      [
        ['remote', [1, 1]],
        ['on-site', [2, 2]],
      ],
    ],
    ['present', [['on-site', [30, 40]]]],
  ] as const)('place: %s', (place, parts) => {
    expect(read(...parts)?.place).toBe(place);
  });

  test.each([
    ['part', [4, 20], [1, 1]],
    ['one', [4, 20.5], [1, 1]],
    ['one', [40, 40], [1, 1]],
    ['perhaps-two', [40, 41], [1, 2]],
    ['two', [40.5, 90], [2, 3]],
  ] as const)('size: %s for %j hours', (size, hours, people) => {
    expect(read(['remote', hours])).toMatchObject({ size, people });
  });

  test.each([
    ['administrative', 1, 9],
    ['both', 2.5, 7.5],
    ['both', 7.5, 2.5],
    ['executive', 9, 1],
  ] as const)('level: %s', (level, executive, administrative) => {
    const sum = sumUp([
      { task: fact({ roles: EXECUTIVE }), hours: [executive, executive] },
      { task: fact(), hours: [administrative, administrative] },
    ]);
    expect(reading(sum)?.level).toBe(level);
  });
});
