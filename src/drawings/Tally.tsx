import { IN_A_COLUMN, MARKS, STEP } from './places.ts';
import './places.css';

/** As many marks as there are tasks. Stands beside the figure, never alone. */
export function Tally({ place, count }: { place: keyof typeof MARKS; count: number }) {
  if (count === 0) return null;
  const columns = Math.ceil(count / IN_A_COLUMN);
  const marks = Array.from({ length: count }, (_, index) =>
    MARKS[place](1 + STEP * Math.floor(index / IN_A_COLUMN), 1 + STEP * (index % IN_A_COLUMN)),
  );
  return (
    <svg
      class={`tally at-${place}`}
      viewBox={`0 0 ${STEP * columns} ${STEP * IN_A_COLUMN}`}
      width={`${(0.65 * columns).toFixed(2)}em`}
      height={`${0.65 * IN_A_COLUMN}em`}
      aria-hidden="true"
    >
      <path d={marks.join('')} />
    </svg>
  );
}
