import { less } from '../../money.ts';
import { bandOf } from './percentile.ts';
import type { BadMonths, Swing } from './types.ts';
import { MONTHS, type Year } from './year.ts';

/** Less than this is no difference between amounts: sums of fractions are not exact. */
const NOTHING = 1e-3;

/** Simulated years, one after the other, and what to say of all of them. */
export interface Tally {
  add(path: number, year: Year): void;
  /** Sorts what was added: call once, when every path was. */
  result(certain: number, employee: number): Swing;
}

/** @param kept take-home of a year by what it brought in; @param need what is needed a month, if stated */
export function tally(
  paths: number,
  kept: (gross: number) => number,
  need: number | undefined,
): Tally {
  const column = () => new Float64Array(paths);
  const [whole, gap, worst] = [column(), column(), column()];
  const [lowCosts, lowNeed] = [column(), column()];
  const months = Array.from({ length: MONTHS }, column);
  const idle = kept(0) / MONTHS;
  const bad = { costs: { years: 0, months: 0 }, need: { years: 0, months: 0 } };
  let lostAll = 0;

  function add(path: number, year: Year): void {
    let gross = 0;
    for (const amount of year.cash) gross += amount;
    const ofYear = kept(gross);
    // Fees and tax of the year fall on its money alike; costs and own social security fall on every month.
    const byMoney = ofYear - idle * MONTHS;
    let [sum, lowest, lowestLived] = [0, 0, 0];
    let [run, longest] = [0, 0];
    let [underCosts, underNeed] = [0, 0];
    for (let month = 0; month < months.length; month += 1) {
      const cash = year.cash[month] as number;
      const home = (gross > 0 ? (cash / gross) * byMoney : 0) + idle + 0;
      (months[month] as Float64Array)[path] = home;
      sum += home;
      lowest = Math.min(lowest, sum);
      if (home < -NOTHING) underCosts += 1;
      if (need !== undefined) {
        lowestLived = Math.min(lowestLived, sum - need * (month + 1));
        if (home < need - NOTHING) underNeed += 1;
      }
      run = cash > 0 ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    whole[path] = ofYear;
    gap[path] = longest;
    worst[path] = year.worst;
    lowCosts[path] = less(lowest);
    lowNeed[path] = less(lowestLived);
    bad.costs.months += underCosts;
    bad.need.months += underNeed;
    if (underCosts > 0) bad.costs.years += 1;
    if (underNeed > 0) bad.need.years += 1;
    if (year.lostAll) lostAll += 1;
  }

  const shares = (of: { years: number; months: number }): BadMonths => ({
    chance: of.years / paths,
    expected: of.months / paths,
  });
  const ends = ({ p50, p90 }: { p50: number; p90: number }) => ({ p50, p90 });

  function result(certain: number, employee: number): Swing {
    return {
      paths,
      certain,
      year: bandOf(whole),
      months: months.map(bandOf),
      underCosts: shares(bad.costs),
      underNeed: need === undefined ? null : shares(bad.need),
      gap: ends(bandOf(gap)),
      savings: {
        forCosts: bandOf(lowCosts).p90,
        forNeed: need === undefined ? null : bandOf(lowNeed).p90,
      },
      losing: { chance: lostAll / paths, worst: ends(bandOf(worst)), employee },
    };
  }
  return { add, result };
}
