/** One amount, or the lowest and highest of several that are possible. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** From the lowest to the highest of some amounts; null without any. */
export const rangeOf = (values: readonly number[]): Range | null =>
  values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
