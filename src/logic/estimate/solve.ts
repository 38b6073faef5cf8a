import { MAX_GROSS } from './checks.ts';

/** Smallest whole number in (low, high] that holds, where `low` does not and `high` does. */
function bisect(low: number, high: number, holds: (steps: number) => boolean): number {
  let no = low;
  let yes = high;
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/**
 * Smallest whole number of steps from 0 to `top` that holds, or null when not even `top` does: from a first guess upwards
 * by doubling, then by halving. Wants a condition that, once it holds, holds for every larger number.
 */
export function fewestSteps(
  holds: (steps: number) => boolean,
  top: number,
  guess: number,
): number | null {
  if (holds(0)) return 0;
  let low = 0;
  let high = Math.min(top, Math.max(1, Math.ceil(guess)));
  while (high < top && !holds(high)) {
    low = high;
    high = Math.min(top, high * 2);
  }
  return holds(high) ? bisect(low, high, holds) : null;
}

/**
 * Most steps of a rate to try: up to the ceiling of the rules, and half of the way to the largest gross that the engine
 * takes, so that the search itself does not go out of range.
 * @param idle the year at a rate of nothing, with hours that are billed
 */
export function mostSteps(
  step: number,
  ceiling: number,
  idle: {
    readonly totals: { readonly gross: number };
    readonly hours: { readonly billable: number };
  },
): number {
  const dearest = (MAX_GROSS - idle.totals.gross) / idle.hours.billable / 2;
  return Math.floor(Math.min(ceiling, dearest) / step);
}
