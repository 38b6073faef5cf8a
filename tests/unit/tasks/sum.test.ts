import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { middle, sumUp, WEEKS_A_MONTH, wholePercents } from '../../../src/logic/tasks/sum.ts';
import type { Ticked } from '../../../src/logic/tasks/types.ts';
import { fact, hours, task, ticked } from './support.ts';

const total = (shares: Readonly<Record<string, number>> | null) =>
  Object.values(shares ?? {}).reduce((sum, share) => sum + share, 0);

describe('a sum of ticks', () => {
  test('has shares and a mix that add up to one, or none where there are no hours', () => {
    fc.assert(
      fc.property(ticked, (list) => {
        const { shares, mix, week } = sumUp(list);
        if (middle(week) === 0) expect([shares, mix]).toEqual([null, null]);
        else {
          expect(total(shares)).toBeCloseTo(1, 9);
          expect(total(mix)).toBeCloseTo(1, 9);
          for (const share of Object.values({ ...shares, ...mix })) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
    );
  });

  test('never needs more presence for one more remote task, nor less for one more on site', () => {
    fc.assert(
      fc.property(ticked, task('more'), hours, (list, more, ownHours) => {
        const presence = (all: readonly Ticked[]) => sumUp(all).shares?.['on-site'] ?? null;
        const before = presence(list);
        if (before === null) return;
        const withRemote = [
          ...list,
          { task: { ...more, place: 'remote' as const }, hours: ownHours },
        ];
        const withSite = [
          ...list,
          { task: { ...more, place: 'on-site' as const }, hours: ownHours },
        ];
        expect(presence(withRemote)).toBeLessThanOrEqual(before + 1e-12);
        expect(presence(withSite)).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  test('does not depend on the order of the ticks', () => {
    fc.assert(
      fc.property(
        ticked.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [one, other] = [sumUp(list), sumUp(shuffled)];
          expect(other.week).toEqual(one.week);
          expect(other.byPlace).toEqual(one.byPlace);
          expect(other.elsewhere).toEqual(one.elsewhere);
          for (const [role, share] of Object.entries(one.mix ?? {}))
            expect(other.mix?.[role as 'pa']).toBeCloseTo(share, 9);
        },
      ),
    );
  });

  test('adds the hours of the places up to those of the week, and a month to 52 / 12 of them', () => {
    fc.assert(
      fc.property(ticked, (list) => {
        const { week, month, byPlace } = sumUp(list);
        for (const end of [0, 1] as const) {
          const parts = Object.values(byPlace).reduce((sum, range) => sum + range[end], 0);
          expect(parts).toBeCloseTo(week[end], 9);
          expect(month[end]).toBeCloseTo(week[end] * WEEKS_A_MONTH, 9);
        }
        expect(week[0]).toBeLessThanOrEqual(week[1]);
      }),
    );
  });

  test('parts a task evenly among those who usually own it, and asks who sometimes do only where nobody does', () => {
    const both = fact({ roles: { pa: 'usually', ea: 'sometimes', va: 'usually', vea: 'rarely' } });
    const some = fact({ roles: { pa: 'rarely', ea: 'sometimes', va: 'rarely', vea: 'rarely' } });
    const { mix, shares } = sumUp([
      { task: both, hours: [2, 6] },
      { task: { ...some, place: 'on-site' }, hours: [4, 4] },
    ]);
    expect(mix).toEqual({ pa: 0.25, ea: 0.5, va: 0.25, vea: 0 });
    expect(shares).toEqual({ 'on-site': 0.5, proxy: 0, remote: 0.5 });
  });

  test('counts what is often somebody else’s', () => {
    const list = ['accounts', 'accounts', 'it', undefined] as const;
    const sum = sumUp(list.map((elsewhere) => ({ task: fact({ elsewhere }), hours: [1, 1] })));
    expect(sum.elsewhere).toEqual({ accounts: 2, it: 1 });
  });
});

describe('whole percentages', () => {
  test('add up to a hundred, and each is less than one away from its share', () => {
    fc.assert(
      fc.property(ticked, (list) => {
        for (const shares of [sumUp(list).shares, sumUp(list).mix]) {
          if (!shares) continue;
          const whole = wholePercents<string>(shares);
          expect(total(whole)).toBe(100);
          for (const [key, share] of Object.entries(shares))
            expect(Math.abs((whole[key] ?? Number.NaN) - 100 * share)).toBeLessThan(1.00001);
        }
      }),
    );
  });

  test('leave a whole number as it is, though a float falls short of it', () => {
    expect(wholePercents({ a: 0.29, b: 0.57, c: 0.14 })).toEqual({ a: 29, b: 57, c: 14 });
    expect(wholePercents({ a: 1 / 3, b: 1 / 3, c: 1 / 3 })).toEqual({ a: 34, b: 33, c: 33 });
  });
});
