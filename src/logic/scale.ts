/** Where amounts lie on a line from `low` to `high`, as SVG writes it: percent of its length. */
export const percent = (amount: number, low: number, high: number): string =>
  `${Math.round(((amount - low) / (high - low)) * 1e5) / 1e3}%`;

/** The smallest of 1, 2, 5, 10, 20 … that divides `range` into at most `most` parts. */
function niceStep(range: number, most: number): number {
  const least = Math.max(range, 1) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10);
}

/** Round amounts from `low` to `high`, both included where they are round. */
export function ticks(low: number, high: number, most: number): readonly number[] {
  const step = niceStep(high - low, most);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}
