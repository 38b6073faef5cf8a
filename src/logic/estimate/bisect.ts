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
