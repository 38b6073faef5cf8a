import { percent, ticks } from '../../logic/scale.ts';

/** The stretch of rupiah that a column of bars shows. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

interface BarProps extends Stretch {
  /** Level before and after this row; the bar lies between them. Null: nothing comes before, or after. */
  readonly before: number | null;
  readonly after: number | null;
  readonly from: number;
  readonly to: number;
  /** Something taken away. */
  readonly cut: boolean;
}

/** A bar is seen even where it is thinner than a line. */
const THINNEST = 0.004;

/** A floating bar, and thin lines that lead from the level of the row above to that of the row below. */
export function Bar({ low, high, before, after, from, to, cut }: BarProps) {
  const at = (amount: number) => percent(amount, low, high);
  const length = from === to ? 0 : Math.max((to - from) / (high - low), THINNEST);
  const start = Math.min((from - low) / (high - low), 1 - length);
  return (
    <svg aria-hidden="true">
      <line class="zero" x1={at(0)} x2={at(0)} y1="-3rem" y2="6rem" />
      {before !== null && (
        <line class="fall" x1={at(before)} x2={at(before)} y1="-3rem" y2="0.5rem" />
      )}
      {after !== null && <line class="fall" x1={at(after)} x2={at(after)} y1="0.5rem" y2="6rem" />}
      {length > 0 && (
        <rect
          class={cut ? 'cut' : ''}
          x={percent(start, 0, 1)}
          width={percent(length, 0, 1)}
          y="0"
          height="1.125rem"
        />
      )}
    </svg>
  );
}

/** The ruler over a column of bars: a tick for each round amount, words at zero and at the last one. */
export function Ruler({ low, high, write }: Stretch & { readonly write: (n: number) => string }) {
  const marks = ticks(low, high, 8);
  const last = marks.at(-1) ?? 0;
  return (
    <svg class="est-ruler" aria-hidden="true">
      <line x1="0" x2="100%" y1="100%" y2="100%" />
      {marks.map((mark) => (
        <line
          key={mark}
          x1={percent(mark, low, high)}
          x2={percent(mark, low, high)}
          y1={mark === 0 || mark === last ? '55%' : '75%'}
          y2="100%"
        />
      ))}
      <text x={percent(0, low, high)} y="40%">
        0
      </text>
      {last > 0 && (
        <text class="last" x={percent(last, low, high)} y="40%">
          {write(last)}
        </text>
      )}
    </svg>
  );
}
