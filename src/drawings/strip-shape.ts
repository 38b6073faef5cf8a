import type { Amounts } from '../logic/pay.ts';

/** One dot: where it lies, in percent of the length, and on which level of the pile, counted from the floor. */
export interface PiledDot {
  readonly at: number;
  readonly level: number;
}

/** Dots nearer than this, in percent of the length, are piled up: their width on a phone. */
const NEAR = 3;

/** Where an amount lies on a line from zero to `end`, in percent; never beyond it. */
export const placeOf = (amount: number, end: number): number =>
  Math.round(Math.min(Math.max(amount / end, 0), 1) * 1e5) / 1e3;

/** Each value as a dot on the lowest level where it touches no other. */
export function pile(values: readonly number[], end: number): readonly PiledDot[] {
  const dots: PiledDot[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const at = placeOf(value, end);
    const taken = new Set(dots.filter((dot) => at - dot.at < NEAR).map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level += 1;
    dots.push({ at, level });
  }
  return dots;
}

/** A stretch of the line in percent. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Everything that is drawn of a figure, in percent of the length. What is not known is not there. */
export interface StripShape {
  /** From the 10th to the 90th percentile. */
  readonly whisker?: Stretch;
  /** From the 25th to the 75th percentile. */
  readonly box?: Stretch;
  /** A named range. */
  readonly band?: Stretch;
  readonly median?: number;
  /** A mean, or an amount that may be one. */
  readonly mean?: number;
  readonly dots: readonly PiledDot[];
}

/** The geometry of one row on a scale from zero to `end`. A mean beside a median is not drawn: the row says it. */
export function shapeOf(
  amounts: Amounts & { readonly values?: readonly number[] | undefined },
  end: number,
): StripShape {
  const stretch = (low: number | undefined, high: number | undefined): Stretch | undefined => {
    if (low === undefined || high === undefined) return undefined;
    const from = placeOf(low, end);
    return { from, length: Math.round((placeOf(high, end) - from) * 1e3) / 1e3 };
  };
  const { p10, p25, median, p75, p90, low, high, values = [] } = amounts;
  const mean = amounts.mean ?? amounts.stated;
  const whisker = stretch(p10, p90);
  const box = stretch(p25, p75);
  const band = stretch(low, high);
  return {
    ...(whisker && { whisker }),
    ...(box && { box }),
    ...(band && { band }),
    ...(median !== undefined && { median: placeOf(median, end) }),
    ...(median === undefined && mean !== undefined && { mean: placeOf(mean, end) }),
    dots: pile(values, end),
  };
}
