import { middle, type Sum } from './sum.ts';

/** A full working week of one person, in hours. */
export const FULL_WEEK = 40;
/** Presence for up to so many hours a week is part-time work: half a full week. */
const PART_TIME = FULL_WEEK / 2;
/** From this share of the hours on, presence rules and the rest rides along. */
const MOSTLY = 2 / 3;
/** A level with less than this share of the hours is a side line of the other. */
const BOTH_LEVELS = 0.25;

/** What the ticks add up to, said of place, of size and of level; never one role. */
export interface Reading {
  /**
   * `anywhere`: nothing needs presence · `hand`: only tasks that can go by proxy do · `parted`: somebody part-time on
   * the spot and an assistant at a distance, or one person on the spot · `whole`: too much presence for part-time, so
   * one person on the spot, perhaps with help from afar · `present`: presence rules, the rest rides along.
   */
  readonly place: 'anywhere' | 'hand' | 'parted' | 'whole' | 'present';
  /** `part`: at most half a week · `one`: at most a week · `perhaps-two`: the high figure is more · `two`: the low one too. */
  readonly size: 'part' | 'one' | 'perhaps-two' | 'two';
  /** How many full weeks of work there are, rounded up, at the low and the high figure. */
  readonly people: readonly [low: number, high: number];
  /** Whose tasks they usually are. */
  readonly level: 'administrative' | 'executive' | 'both';
}

/** Reads a sum in words. Null where there are no hours. */
export function reading({ week, byPlace, shares, mix }: Sum): Reading | null {
  if (!shares || !mix) return null;
  const [low, high] = week;
  const executive = mix.ea + mix.vea;
  const presence = byPlace['on-site'];
  return {
    place:
      presence[1] === 0
        ? byPlace.proxy[1] === 0
          ? 'anywhere'
          : 'hand'
        : shares['on-site'] >= MOSTLY
          ? 'present'
          : middle(presence) <= PART_TIME
            ? 'parted'
            : 'whole',
    size:
      low > FULL_WEEK
        ? 'two'
        : high > FULL_WEEK
          ? 'perhaps-two'
          : high > PART_TIME
            ? 'one'
            : 'part',
    people: [Math.max(1, Math.ceil(low / FULL_WEEK)), Math.max(1, Math.ceil(high / FULL_WEEK))],
    level:
      executive < BOTH_LEVELS
        ? 'administrative'
        : executive > 1 - BOTH_LEVELS
          ? 'executive'
          : 'both',
  };
}
