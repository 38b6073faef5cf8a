import type { Band } from './types.ts';

/**
 * The smallest value that at least `share` of all values do not exceed (nearest rank): always one that was simulated.
 * @param sorted ascending, not empty
 */
export function percentile(sorted: Float64Array, share: number): number {
  const rank = Math.ceil(sorted.length * share);
  return sorted[Math.min(Math.max(rank, 1), sorted.length) - 1] as number;
}

/** The three percentiles of values in any order, which are sorted in place. */
export function bandOf(values: Float64Array): Band {
  values.sort();
  return {
    p10: percentile(values, 0.1),
    p50: percentile(values, 0.5),
    p90: percentile(values, 0.9),
  };
}
