import { checkRange, MAX_GROSS } from '../checks.ts';
import { InputRangeError } from '../errors.ts';
import type { KeepTable } from './types.ts';

/** Points of a table: a search through it takes a dozen steps, its JSON stays below 100 kB. */
const MOST = 2_000;

/**
 * The table of a function "gross of the year → take-home": `steps` equal steps from 0 to `upTo`, and exact at each of
 * the `edges`, the amounts where its slope changes. Between points it is a straight line. Where the function falls (a
 * rounding of the law, a cliff) the table stays level, so that less money coming in never shows as more kept.
 * @param keep take-home of a year that brings in `gross`, in the same currency
 * @param upTo largest gross asked for, above 0; beyond it the last line goes on
 * @throws InputRangeError for bounds out of range or a take-home that is not finite
 */
export function keepTable(
  keep: (gross: number) => number,
  upTo: number,
  edges: readonly number[] = [],
  steps = 100,
): KeepTable {
  checkRange('upTo', upTo, 1e-6, MAX_GROSS);
  checkRange('steps', steps, 1, MOST / 2, true);
  checkRange('edges', edges.length, 0, MOST / 2 - 1);
  const grid = Array.from({ length: steps + 1 }, (_, step) => (upTo * step) / steps);
  const inside = edges.filter((edge) => edge > 0 && edge < upTo);
  let most = Number.NEGATIVE_INFINITY;
  return [...new Set([...grid, ...inside])]
    .sort((a, b) => a - b)
    .map((gross) => {
      const kept = keep(gross);
      checkRange('keep', kept, -MAX_GROSS, MAX_GROSS);
      most = Math.max(most, kept);
      return [gross, most] as const;
    });
}

/** @throws InputRangeError unless the table starts at 0, rises in gross and never falls in take-home */
export function checkTable(table: KeepTable): void {
  checkRange('keep', table.length, 2, MOST);
  let [last, least] = [Number.NEGATIVE_INFINITY, -MAX_GROSS];
  for (const [index, [gross, kept]] of table.entries()) {
    checkRange(`keep[${index}]`, gross, 0, index === 0 ? 0 : MAX_GROSS);
    if (gross <= last) throw new InputRangeError(`keep[${index}]`, gross, `above ${last}`);
    checkRange(`keep[${index}]`, kept, least, MAX_GROSS);
    [last, least] = [gross, kept];
  }
}

/** Take-home at a gross of 0 or more, read from a checked table. */
export function reader(table: KeepTable): (gross: number) => number {
  const x = Float64Array.from(table, ([gross]) => gross);
  // A plain zero for a negative one, which JSON does not keep.
  const y = Float64Array.from(table, ([, kept]) => kept + 0);
  return (gross) => {
    let low = 0;
    let high = x.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((x[middle] as number) <= gross) low = middle;
      else high = middle;
    }
    const [x0, x1] = [x[low] as number, x[high] as number];
    const [y0, y1] = [y[low] as number, y[high] as number];
    // Each point gives its own value to the last digit, and no point between two gives more than the upper one.
    if (gross >= x1) return y1 + ((y1 - y0) * (gross - x1)) / (x1 - x0);
    return Math.min(y1, y0 + ((y1 - y0) * (gross - x0)) / (x1 - x0));
  };
}
