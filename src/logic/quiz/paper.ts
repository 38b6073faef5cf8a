import { measure } from './axis.ts';
import type { AxisScore, Band } from './types.ts';

/** Items per axis on paper. */
export const PAPER_ITEMS = 8;

/** One line of the printed table, for a sum of +`sum` or −`sum`. */
export interface PaperRow {
  /** The sum of the eight keyed answers (−2 … +2 each), without its sign. */
  readonly sum: number;
  /** Largest sum of squares that is still clear; null when none is. */
  readonly clearUpTo: number | null;
  /** Largest sum of squares that is still leaning (or clear); null when none is. */
  readonly leaningUpTo: number | null;
  /** Largest sum of squares that eight answers with this sum can have. */
  readonly largest: number;
}

/** An axis from the two sums that a reader works out on paper. @param sum −16 … 16 @param squares 0 … 32 */
export const measurePaper = (sum: number, squares: number): AxisScore =>
  measure({
    n: PAPER_ITEMS,
    weight: PAPER_ITEMS,
    weightSquares: PAPER_ITEMS,
    sum: sum / 2,
    squares: squares / 4,
  });

/** Every pair (sum, sum of squares) that eight answers from −2 to +2 can give, sum ≥ 0, ascending. */
function reachable(): ReadonlyMap<number, ReadonlySet<number>> {
  let sets = new Set(['0,0']);
  for (let i = 0; i < PAPER_ITEMS; i++) {
    const next = new Set<string>();
    for (const key of sets) {
      const [sum = 0, squares = 0] = key.split(',').map(Number);
      for (const value of [-2, -1, 0, 1, 2]) next.add(`${sum + value},${squares + value * value}`);
    }
    sets = next;
  }
  const table = new Map<number, Set<number>>();
  for (const key of sets) {
    const [sum = 0, squares = 0] = key.split(',').map(Number);
    if (sum >= 0) table.set(sum, (table.get(sum) ?? new Set()).add(squares));
  }
  return new Map([...table].sort(([a], [b]) => a - b));
}

/**
 * The printed table. With eight unweighted answers an axis depends on two numbers only: their sum, and the sum of
 * their squares (the spread with n − 1 follows from both). More spread never makes a result clearer, so each sum
 * needs two limits. {@link readPaper} gives the same side and band as the engine; a test compares all cases.
 */
export function paperTable(): readonly PaperRow[] {
  return [...reachable()].map(([sum, set]) => {
    const upTo = (bands: readonly Band[]) => {
      const fitting = [...set].filter((squares) => bands.includes(measurePaper(sum, squares).band));
      return fitting.length > 0 ? Math.max(...fitting) : null;
    };
    return {
      sum,
      clearUpTo: upTo(['clear']),
      leaningUpTo: upTo(['clear', 'leaning']),
      largest: Math.max(...set),
    };
  });
}

/** Side and band of an axis by the printed table. @throws RangeError for a sum that eight answers cannot have */
export function readPaper(
  table: readonly PaperRow[],
  sum: number,
  squares: number,
): Pick<AxisScore, 'side' | 'band'> {
  const row = table.find((candidate) => candidate.sum === Math.abs(sum));
  if (!row) throw new RangeError(`eight answers cannot add up to ${sum}`);
  const band =
    squares <= (row.clearUpTo ?? -1)
      ? 'clear'
      : squares <= (row.leaningUpTo ?? -1)
        ? 'leaning'
        : 'close';
  return { side: sum === 0 ? 0 : sum > 0 ? 1 : -1, band };
}
