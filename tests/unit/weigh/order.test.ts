import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { order, tellingApart } from '../../../src/logic/weigh/order.ts';
import { rolesOf, type Weight } from '../../../src/logic/weigh/types.ts';
import { ROLE_IDS, type RoleId } from '../../../src/schemas/common.ts';
import { aspect, mark, weighing } from './support.ts';

const PLACE = aspect('place', 'office office own own');
const LEVEL = aspect('level', 'told settle told settle');
const ENTRY = aspect('entry', 'some long none record');
const ALL = [PLACE, LEVEL, ENTRY];
const shareOf = (result: ReturnType<typeof order>, role: RoleId) =>
  result.standings.find((one) => one.role === role)?.share ?? Number.NaN;

describe('the order', () => {
  test('is the weighted share of the marks that a role matches', () => {
    const result = order(ALL, { place: mark('own', 3), level: mark('told', 1) });
    expect(result.standings.map(({ role, place, points }) => [role, place, points])).toEqual([
      ['va', 1, 4],
      ['vea', 2, 3],
      ['pa', 3, 1],
      ['ea', 4, 0],
    ]);
    expect(result).toMatchObject({ marked: 2, total: 4, first: ['va'] });
    expect(result.standings.map(({ share, matches }) => [share, matches])).toEqual([
      [1, 2],
      [0.75, 1],
      [0.25, 1],
      [0, 0],
    ]);
  });

  test('says that roles are level, and nobody is first without a mark', () => {
    const result = order(ALL, { place: mark('office', 2) });
    expect(result.first).toEqual(['pa', 'ea']);
    expect(result.standings.map(({ place }) => place)).toEqual([1, 1, 3, 3]);
    expect(order(ALL, {})).toMatchObject({ marked: 0, total: 0, first: [] });
    const even = order([PLACE, aspect('pay', 'a a b b')], {
      place: mark('office', 1),
      pay: mark('b', 1),
    });
    expect(even.first).toEqual(ROLE_IDS);
  });

  test('ignores what is not asked; an answer that nobody gives counts for nobody', () => {
    expect(order([PLACE], { gone: mark('x', 3) }).marked).toBe(0);
    const result = order([PLACE], { place: mark('moon', 3) });
    expect(result.standings.map(({ share }) => share)).toEqual([0, 0, 0, 0]);
  });

  test('a heavier mark never lowers the share of a role that matches it, nor raises another’s', () => {
    fc.assert(
      fc.property(weighing(8), fc.nat(), ({ aspects, marks }, pick) => {
        const ids = Object.keys(marks).filter((id) => (marks[id]?.weight ?? 3) < 3);
        const id = ids[pick % Math.max(1, ids.length)];
        const chosen = id === undefined ? undefined : marks[id];
        if (id === undefined || !chosen) return;
        const heavier = { ...chosen, weight: (chosen.weight + 1) as Weight };
        const before = order(aspects, marks);
        const after = order(aspects, { ...marks, [id]: heavier });
        const marked = aspects.find((one) => one.id === id);
        const matching = marked ? rolesOf(marked, chosen.value) : [];
        for (const role of ROLE_IDS) {
          const change = shareOf(after, role) - shareOf(before, role);
          if (matching.includes(role)) expect(change).toBeGreaterThanOrEqual(-1e-12);
          else expect(change).toBeLessThanOrEqual(1e-12);
        }
      }),
    );
  });

  test('does not depend on the order of the aspects, nor of the marks', () => {
    fc.assert(
      fc.property(weighing(8), ({ aspects, marks }) => {
        const turned = Object.fromEntries(Object.entries(marks).reverse());
        expect(order(aspects.toReversed(), turned)).toEqual(order(aspects, marks));
      }),
    );
  });

  test('shares lie between 0 and 1, and every place has as many roles ahead as it says', () => {
    fc.assert(
      fc.property(weighing(8), ({ aspects, marks }) => {
        const { standings } = order(aspects, marks);
        expect(standings.map(({ role }) => role).sort()).toEqual([...ROLE_IDS].sort());
        for (const one of standings) {
          expect(one.share).toBeGreaterThanOrEqual(0);
          expect(one.share).toBeLessThanOrEqual(1);
          expect(standings.filter(({ points }) => points > one.points).length).toBe(one.place - 1);
        }
      }),
    );
  });
});

test('what tells roles apart are the aspects in which they do not answer alike', () => {
  const ids = (roles: readonly RoleId[]) => tellingApart(ALL, roles).map(({ id }) => id);
  expect(ids(['pa', 'ea'])).toEqual(['level', 'entry']);
  expect(ids(['pa', 'va'])).toEqual(['place', 'entry']);
  expect(ids(['pa'])).toEqual([]);
});
