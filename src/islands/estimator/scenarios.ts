import {
  type Estimate,
  ownMonth,
  ownTax,
  REGIMES,
  type RegimeId,
} from '../../logic/estimate/index.ts';
import type { Practice } from './derive.ts';
import type { Range } from './headline.ts';

/** What a set of inputs comes to, of the practice alone, rupiah a month; a range where open tax rules give different figures. */
export interface Figures {
  readonly billed: Range;
  readonly fees: Range;
  readonly costs: Range;
  readonly cover: Range;
  /** Null: closed, or no rate reaches the target under it. */
  readonly tax: Readonly<Record<RegimeId, number | null>>;
  readonly keep: Range;
  /** Rupiah an hour worked; null below one hour a year. */
  readonly perHour: Range | null;
}

const rangeOf = (values: readonly number[]): Range => ({
  low: Math.min(...values),
  high: Math.max(...values),
});

/** Figures under the tax rule chosen, or all that are open; null where no rate reaches the target. */
export function figuresOf(practice: Practice, chosen: RegimeId | null): Figures | null {
  const open = chosen
    ? [chosen]
    : REGIMES.filter((id) => practice.estimate.regimes[id].applicable !== 'no');
  const yearOf = (id: RegimeId): Estimate | null => {
    if (practice.question === 'keep') return practice.estimate;
    const rate = practice.rates[id];
    return rate.kind === 'reached' ? rate.estimate : null;
  };
  const years = open.flatMap((id) => {
    const year = yearOf(id);
    return year ? [{ id, year, result: year.regimes[id] }] : [];
  });
  if (years.length === 0) return null;
  const month = (of: (year: Estimate) => number) => rangeOf(years.map(({ year }) => of(year) / 12));
  const hours = years.flatMap(({ result }) => result.perHourWorked ?? []);
  return {
    billed: month(({ totals }) => totals.gross),
    fees: month(({ totals }) => totals.fees),
    costs: month(({ totals }) => totals.costs),
    cover: month(({ totals }) => totals.cover),
    tax: Object.fromEntries(
      REGIMES.map((regime) => {
        const found = years.find(({ id }) => id === regime);
        return [regime, found ? ownTax(found.year, regime) / 12 : null];
      }),
    ) as Figures['tax'],
    keep: rangeOf(years.map(({ result }) => ownMonth(result))),
    perHour: hours.length > 0 ? rangeOf(hours) : null,
  };
}
