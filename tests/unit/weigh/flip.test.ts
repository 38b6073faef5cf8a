import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, smallestFlips, withChanges } from '../../../src/logic/weigh/flip.ts';
import { order } from '../../../src/logic/weigh/order.ts';
import {
  type Mark,
  type Marks,
  WEIGHTS,
  type WeighedAspect,
  type Weight,
} from '../../../src/logic/weigh/types.ts';
import { ROLE_IDS } from '../../../src/schemas/common.ts';
import { spent } from '../../support/spent.ts';
import { aspect, mark, weighing } from './support.ts';

const PLACE = aspect('place', 'office office own own');
const PAY = aspect('pay', 'wage wage bill bill');
const LEVEL = aspect('level', 'told settle told settle');

/** Whether nobody who comes first now still would. */
function flips(aspects: readonly WeighedAspect[], marks: Marks, changes: readonly Change[]) {
  const before = order(aspects, marks).first;
  const after = order(aspects, withChanges(marks, changes)).first;
  return after.length > 0 && !after.some((role) => before.includes(role));
}

/** Marks, moves and steps, written apart from the search. */
const costOf = (changes: readonly Change[]) =>
  changes.reduce(
    ([count, moved, steps], { from, to }) =>
      [
        count + 1,
        moved + Number(to !== null && to.value !== from.value),
        steps + Math.abs((to?.weight ?? 0) - from.weight),
      ] as const,
    [0, 0, 0] as readonly [number, number, number],
  );
const compare = (a: readonly number[], b: readonly number[]) =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Every way to change the given marks. */
function* everyChange(aspects: readonly WeighedAspect[], marks: Marks): Generator<Change[]> {
  const [aspect, ...others] = aspects;
  if (!aspect) return yield [];
  const from = marks[aspect.id];
  for (const rest of everyChange(others, marks)) {
    yield rest;
    if (!from) continue;
    const all: (Mark | null)[] = aspect.answers.flatMap(({ value }) =>
      WEIGHTS.map((weight) => ({ value, weight })),
    );
    for (const to of [null, ...all])
      if (to?.value !== from.value || to.weight !== from.weight)
        yield [{ id: aspect.id, from, to }, ...rest];
  }
}

describe('the smallest change that puts another role first', () => {
  test('is one step of weight where that is enough', () => {
    const marks = { place: mark('own', 2), pay: mark('wage', 1) };
    expect(smallestFlips([PLACE, PAY], marks)).toEqual([
      {
        changes: [{ id: 'place', from: mark('own', 2), to: null }],
        moved: 0,
        steps: 2,
        first: ['pa', 'ea'],
      },
      {
        changes: [{ id: 'pay', from: mark('wage', 1), to: mark('wage', 3) }],
        moved: 0,
        steps: 2,
        first: ['pa', 'ea'],
      },
    ]);
  });

  test('moves a mark where no weight is enough, and keeps its weight', () => {
    expect(smallestFlips([PLACE], { place: mark('own', 3) })).toEqual([
      {
        changes: [{ id: 'place', from: mark('own', 3), to: mark('office', 3) }],
        moved: 1,
        steps: 0,
        first: ['pa', 'ea'],
      },
    ]);
  });

  test('is none without a mark, and none when all are level', () => {
    expect(smallestFlips([PLACE, PAY], {})).toEqual([]);
    expect(smallestFlips([PLACE, PAY], { place: mark('own', 1), pay: mark('wage', 1) })).toEqual(
      [],
    );
  });

  test('passes everyone who shares the first place', () => {
    const marks = { place: mark('own', 3), level: mark('told', 1), pay: mark('bill', 1) };
    const aspects = [PLACE, LEVEL, PAY];
    expect(order(aspects, marks).first).toEqual(['va']);
    const level = { ...marks, level: mark('settle', 1) };
    expect(order(aspects, level).first).toEqual(['vea']);
    const tied = { place: mark('own', 3), pay: mark('bill', 1) };
    for (const { first } of smallestFlips(aspects, tied)) expect(first).toEqual(['pa', 'ea']);
  });

  test('flips, and is as small as trying everything finds', () => {
    fc.assert(
      fc.property(weighing(3), ({ aspects, marks }) => {
        const found = smallestFlips(aspects, marks);
        const costs = [...everyChange(aspects, marks)]
          .filter((changes) => flips(aspects, marks, changes))
          .map(costOf)
          .sort(compare);
        expect(found.length > 0).toBe(costs.length > 0);
        for (const { changes, moved, steps, first } of found) {
          expect(flips(aspects, marks, changes)).toBe(true);
          expect(costOf(changes)).toEqual(costs[0]);
          expect([moved, steps]).toEqual(costs[0]?.slice(1));
          expect(first).toEqual(order(aspects, withChanges(marks, changes)).first);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('flips, and one step less does not, with as many aspects as the table has', () => {
    fc.assert(
      fc.property(weighing(30), ({ aspects, marks }) => {
        const found = smallestFlips(aspects, marks);
        const { first } = order(aspects, marks);
        expect(found.length > 0).toBe(first.length > 0 && first.length < ROLE_IDS.length);
        for (const { changes } of found) {
          expect(flips(aspects, marks, changes)).toBe(true);
          for (const change of changes) {
            const { from, to } = change;
            const others = changes.filter((one) => one !== change);
            expect(flips(aspects, marks, others)).toBe(false);
            const weight = (to?.weight ?? 0) + Math.sign(from.weight - (to?.weight ?? 0));
            const nearer = { value: to?.value ?? from.value, weight: weight as Weight };
            if (weight !== (to?.weight ?? 0))
              expect(flips(aspects, marks, [...others, { ...change, to: nearer }])).toBe(false);
            if (to && to.value !== from.value)
              expect(
                flips(aspects, marks, [...others, { ...change, to: { ...to, value: from.value } }]),
              ).toBe(false);
          }
        }
      }),
    );
  });

  test('does not depend on the order of the aspects', () => {
    fc.assert(
      fc.property(weighing(8), ({ aspects, marks }) => {
        const size = (list: readonly WeighedAspect[]) =>
          smallestFlips(list, marks).map(({ moved, steps, changes }) => [
            changes.length,
            moved,
            steps,
          ])[0];
        expect(size(aspects.toReversed())).toEqual(size(aspects));
      }),
    );
  });

  test('takes no time that a reader would notice, however the marks lie', () => {
    const lists = ['a b c d', 'a a b b', 'a b a b', 'a b c c', 'a b b b', 'b a c a'];
    const aspects = Array.from({ length: 30 }, (_, index) =>
      aspect(`aspect-${index}`, lists[index % lists.length] ?? ''),
    );
    const marks = Object.fromEntries(
      aspects.map(({ id, answers }, index) => [
        id,
        mark(answers[index % 2]?.value ?? '', ((index % 3) + 1) as Weight),
      ]),
    );
    const flip = () => expect(smallestFlips(aspects, marks).length).toBeGreaterThan(0);
    expect(spent(flip)).toBeLessThan(500);
  });
});
