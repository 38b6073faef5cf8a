import { PLANE } from './geometry.ts';
import './dot.css';

/** Where the reader stands on the plane, and how unsure that is. */
interface Props {
  readonly x: number;
  readonly y: number;
  /** Reach of the ring of uncertainty along each axis. */
  readonly rx: number;
  readonly ry: number;
  /** The arrangement it leans to, if it does. */
  readonly side?: 'office' | 'remote' | undefined;
  /** The word beside the dot. */
  readonly you: string;
}

/** Beyond this point the word stands before the dot, so that it stays on the plane. */
const NEAR_END = PLANE - 60;

/** The reader's dot, never without the ring of its uncertainty, read off on both rulers. */
export function Dot({ x, y, rx, ry, side, you }: Props) {
  const before = x > NEAR_END;
  return (
    <>
      <path class="map-read" d={`M${x} ${y}V${PLANE}M${x} ${y}H0`} />
      <path class="map-pointer" d="M0 2l5 10h-10z" transform={`translate(${x} ${PLANE})`} />
      <path class="map-pointer" d="M-2 0l-10 5v-10z" transform={`translate(0 ${y})`} />
      {/* A window of its own cuts the ring off at the edges of the plane. */}
      <svg
        class="map-window"
        aria-hidden="true"
        width={PLANE}
        height={PLANE}
        viewBox={`0 0 ${PLANE} ${PLANE}`}
      >
        <ellipse class={`map-ring ${side ?? ''}`.trim()} cx={x} cy={y} rx={rx} ry={ry} />
      </svg>
      <circle class="map-dot" cx={x} cy={y} r="8.5" />
      <text
        class="map-you"
        x={before ? -14 : 14}
        y="6"
        text-anchor={before ? 'end' : 'start'}
        transform={`translate(${x} ${y})`}
      >
        {you}
      </text>
    </>
  );
}
