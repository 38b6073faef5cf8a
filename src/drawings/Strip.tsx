import type { Amounts } from '../logic/pay.ts';
import { placeOf, shapeOf } from './strip-shape.ts';
import './strip.css';

interface Props {
  readonly amounts: Amounts & { readonly values?: readonly number[] | undefined };
  /** Amounts of the scale's ticks, ascending; the last is its end. */
  readonly scale: readonly number[];
  /** The arrangement it is paid in; `plain` for neither. */
  readonly ink: 'office' | 'remote' | 'plain';
}

const percent = (place: number) => `${place}%`;
/** Heights in rem, as the text beside it: the floor of the dots, and from one level of the pile to the next. */
const FLOOR = 2.5;
const LEVEL = 0.5;

/** What is known of one figure on the scale of its drawing. The row it stands in says the same in numbers. */
export function Strip({ amounts, scale, ink }: Props) {
  const end = scale.at(-1) ?? 1;
  const { whisker, box, band, median, mean, dots } = shapeOf(amounts, end);
  return (
    <svg class={`strip ${ink}`} aria-hidden="true">
      {[0, ...scale].map((tick) => {
        const x = percent(placeOf(tick, end));
        return <line key={tick} class="strip-tick" x1={x} x2={x} y1="0" y2="100%" />;
      })}
      {whisker && (
        <line
          class="strip-whisker"
          x1={percent(whisker.from)}
          x2={percent(whisker.from + whisker.length)}
          y1="1.5rem"
          y2="1.5rem"
        />
      )}
      {box && (
        <rect
          class="strip-box"
          x={percent(box.from)}
          width={percent(box.length)}
          y="0.875rem"
          height="1.25rem"
        />
      )}
      {band && (
        <rect
          class="strip-band"
          x={percent(band.from)}
          width={percent(band.length)}
          y="0.875rem"
          height="1.25rem"
        />
      )}
      {median !== undefined && (
        <line
          class="strip-median"
          x1={percent(median)}
          x2={percent(median)}
          y1="0.375rem"
          y2="2.625rem"
        />
      )}
      {dots.map(({ at, level }) => (
        <circle
          key={`${at} ${level}`}
          class="strip-dot"
          cx={percent(at)}
          cy={`${FLOOR - level * LEVEL}rem`}
          r="0.21875rem"
        />
      ))}
      {mean !== undefined && (
        <circle class="strip-mean" cx={percent(mean)} cy="1.5rem" r="0.4375rem" />
      )}
    </svg>
  );
}
