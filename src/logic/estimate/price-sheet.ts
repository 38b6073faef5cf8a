import { tidy } from '../money.ts';
import { checkAmount, checkRange } from './checks.ts';
import { line, money, number, share } from './lines.ts';
import type { Line } from './types.ts';

/** How the prices of a sheet are made from one hour; any currency. A change is a part of the price: 0.1 is 10 % more. */
export interface PriceTerms {
  /** Prices are rounded up to a multiple of this; above 0. */
  readonly grid: number;
  /** Hours sold together, and the change of price for it, −0.9 to 5. */
  readonly package: { readonly hours: number; readonly change: number };
  /** Hours kept free each month: dearer because they are reserved, or cheaper because they are sure. */
  readonly retainer: { readonly hours: number; readonly change: number };
  /** Hours expected, and the factor for what turns out longer, 1 to 10. */
  readonly project: { readonly hours: number; readonly risk: number };
  /** An hour beyond the package or retainer: change of the dearest price of an hour on the sheet, 0 to 5. */
  readonly overage: number;
  /** Unused hours of a retainer: the part that may be used later, and for how many months. */
  readonly rollover: { readonly share: number; readonly months: number };
}

export type PriceId = 'hour' | 'package' | 'retainer' | 'project' | 'overage';

/** One price of the sheet. */
export interface Price {
  readonly id: PriceId;
  readonly hours: number;
  readonly price: number;
  /** What an hour of it comes to. */
  readonly perHour: number;
  /** The same as a line with its formula; `amount` is the price. */
  readonly line: Line;
}

export interface PriceSheet {
  readonly prices: Readonly<Record<PriceId, Price>>;
  /** Most hours that can be moved to later months, and how many months they last; none: 0. */
  readonly rollover: { readonly hours: number; readonly months: number };
}

/** Up to a multiple of the grid; a price that lies on it stays. */
export function roundUpTo(price: number, grid: number): number {
  return tidy(Math.ceil(tidy(price) / grid - 1e-9) * grid);
}

function check(rate: number, terms: PriceTerms): void {
  checkAmount('rate', rate);
  checkRange('grid', terms.grid, 0.01, 1e9);
  for (const name of ['package', 'retainer'] as const) {
    checkRange(`${name}.hours`, terms[name].hours, 0.25, 744);
    checkRange(`${name}.change`, terms[name].change, -0.9, 5);
  }
  checkRange('project.hours', terms.project.hours, 0.25, 10_000);
  checkRange('project.risk', terms.project.risk, 1, 10);
  checkRange('overage', terms.overage, 0, 5);
  checkRange('rollover.share', terms.rollover.share, 0, 1);
  checkRange('rollover.months', terms.rollover.months, 0, 12, true);
}

/**
 * A price sheet from the price of one hour: package, monthly retainer, project and an hour beyond. The hour is rounded
 * up to the grid first, and every price made from it again, so that no rounding undercuts the hour; an hour beyond is
 * never cheaper than one inside.
 * @throws InputRangeError for input out of range
 */
export function priceSheet(rate: number, terms: PriceTerms): PriceSheet {
  check(rate, terms);
  const { grid, rollover } = terms;
  const price = (id: PriceId, hours: number, per: number, factor: number): Price => {
    const amount = roundUpTo(per * hours * factor, grid);
    const values = {
      rate: money(per),
      hours: number(hours),
      factor: share(factor),
      grid: money(grid),
    };
    return {
      id,
      hours,
      price: amount,
      perHour: amount / hours,
      line: line(`price-${id}`, amount, 'price', values),
    };
  };
  const hour = price('hour', 1, rate, 1);
  const sold = (id: 'package' | 'retainer') =>
    price(id, terms[id].hours, hour.price, 1 + terms[id].change);
  const bundle = sold('package');
  const retainer = sold('retainer');
  const dearest = Math.max(hour.price, bundle.perHour, retainer.perHour);
  return {
    prices: {
      hour,
      package: bundle,
      retainer,
      project: price('project', terms.project.hours, hour.price, terms.project.risk),
      overage: price('overage', 1, dearest, 1 + terms.overage),
    },
    rollover:
      rollover.months === 0 || rollover.share === 0
        ? { hours: 0, months: 0 }
        : { hours: terms.retainer.hours * rollover.share, months: rollover.months },
  };
}
