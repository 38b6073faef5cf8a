import { ROLE_IDS } from '../roles.ts';
import type { Elsewhere, Hours, Place, RoleId, Ticked } from './types.ts';

/** Months have 52 / 12 weeks. */
export const WEEKS_A_MONTH = 52 / 12;

/** Nearest to the employer first. */
export const PLACES: readonly Place[] = ['on-site', 'proxy', 'remote'];
const OFTENEST_FIRST = ['usually', 'sometimes'] as const;

/** What ticked tasks come to. */
export interface Sum {
  /** How many were ticked. */
  readonly tasks: number;
  /** Hours a week, and a month of 52 / 12 weeks. */
  readonly week: Hours;
  readonly month: Hours;
  /** Hours a week by where the tasks can be done. */
  readonly byPlace: Readonly<Record<Place, Hours>>;
  /** The same as shares of the hours, 0 to 1, together 1. Null where there are no hours. */
  readonly shares: Readonly<Record<Place, number>> | null;
  /** Shares of the hours by the role that usually owns the task, 0 to 1, together 1. Null where there are no hours. */
  readonly mix: Readonly<Record<RoleId, number>> | null;
  /** Tasks that often are somebody else's in the company, by who that is. */
  readonly elsewhere: Readonly<Partial<Record<Elsewhere, number>>>;
}

/** What stands for a range where one figure is needed. */
export const middle = ([low, high]: Hours): number => (low + high) / 2;

const add = (list: readonly Hours[]): Hours => [
  list.reduce((sum, [low]) => sum + low, 0),
  list.reduce((sum, [, high]) => sum + high, 0),
];

/** Those who usually own a task; where nobody does, those who sometimes do. */
function owners({ task }: Ticked): readonly RoleId[] {
  for (const often of OFTENEST_FIRST) {
    const found = ROLE_IDS.filter((role) => task.roles[role] === often);
    if (found.length > 0) return found;
  }
  return ROLE_IDS;
}

/**
 * Adds ticked tasks up. Shares weigh each task by the middle of its hours; roles that own a task alike share it equally.
 * Nothing depends on the order of the tasks.
 */
export function sumUp(ticked: readonly Ticked[]): Sum {
  const hours = (of: readonly Ticked[]) => add(of.map((one) => one.hours));
  const week = hours(ticked);
  const total = middle(week);
  const byPlace = Object.fromEntries(
    PLACES.map((place) => [place, hours(ticked.filter(({ task }) => task.place === place))]),
  ) as Record<Place, Hours>;
  const mix: Record<RoleId, number> = { pa: 0, ea: 0, va: 0, vea: 0 };
  const elsewhere: Partial<Record<Elsewhere, number>> = {};
  for (const one of ticked) {
    const roles = owners(one);
    for (const role of roles) mix[role] += middle(one.hours) / roles.length / (total || 1);
    const other = one.task.elsewhere;
    if (other) elsewhere[other] = (elsewhere[other] ?? 0) + 1;
  }
  const share = (place: Place) => middle(byPlace[place]) / total;
  return {
    tasks: ticked.length,
    week,
    month: [week[0] * WEEKS_A_MONTH, week[1] * WEEKS_A_MONTH],
    byPlace,
    shares:
      total > 0
        ? { 'on-site': share('on-site'), proxy: share('proxy'), remote: share('remote') }
        : null,
    mix: total > 0 ? mix : null,
    elsewhere,
  };
}

/**
 * Shares that are together 1 as whole percentages that are together 100: each is rounded down, and the largest
 * remainders are rounded up.
 * @example wholePercents({ a: 1 / 3, b: 2 / 3 }) // => { a: 33, b: 67 }
 */
export function wholePercents<Key extends string>(
  shares: Readonly<Record<Key, number>>,
): Readonly<Record<Key, number>> {
  const parts = Object.entries<number>(shares).map(([key, share]) => {
    // A sum of floats may fall short of the whole number that it is.
    const exact = Math.round(share * 1e8) / 1e6;
    return { key, floor: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const missing = 100 - parts.reduce((sum, { floor }) => sum + floor, 0);
  const up = new Set(
    [...parts]
      .sort((a, b) => b.rest - a.rest)
      .slice(0, missing)
      .map(({ key }) => key),
  );
  return Object.fromEntries(
    parts.map(({ key, floor }) => [key, floor + Number(up.has(key))]),
  ) as Record<Key, number>;
}
