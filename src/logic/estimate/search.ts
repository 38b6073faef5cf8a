/** Smallest whole number in (low, high] that holds, where `low` does not and `high` does. */
export function bisect(low: number, high: number, holds: (steps: number) => boolean): number {
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
 * Smallest number of steps from 0 to `top` that holds, where more steps hold as well; the search begins at `guess`.
 * Null when even `top` does not.
 */
export function firstStep(
  guess: number,
  top: number,
  holds: (steps: number) => boolean,
): number | null {
  if (holds(0)) return 0;
  let low = 0;
  let high = Math.min(top, Math.max(1, guess));
  while (high < top && !holds(high)) {
    low = high;
    high = Math.min(top, high * 2);
  }
  return holds(high) ? bisect(low, high, holds) : null;
}
