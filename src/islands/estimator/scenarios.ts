import {
  type Estimate,
  openRegimes,
  ownMonth,
  ownTax,
  REGIMES,
  type RegimeId,
} from '../../logic/estimate/index.ts';
import { type Practice, yearUnder } from './derive.ts';
import { type Range, rangeOf } from './range.ts';

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

/** Figures under the tax rule chosen, or all that are open; null where no rate reaches the target. */
export function figuresOf(practice: Practice, chosen: RegimeId | null): Figures | null {
  const years = openRegimes(practice.estimate, chosen).flatMap((id) => {
    const year = yearUnder(practice, id);
    return year ? [{ id, year, result: year.regimes[id] }] : [];
  });
  if (years.length === 0) return null;
  const over = (of: (one: (typeof years)[number]) => number) => rangeOf(years.map(of)) as Range;
  const month = (of: (year: Estimate) => number) => over(({ year }) => of(year) / 12);
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
    keep: over(({ result }) => ownMonth(result)),
    perHour: rangeOf(years.flatMap(({ result }) => result.perHourWorked ?? [])),
  };
}
