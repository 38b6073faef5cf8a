import type { AxisScore } from '../../logic/quiz/types.ts';
import { ROLES } from '../../logic/roles.ts';
import type { ResultProps } from './Result.tsx';
import { position } from './words.ts';

const CELL = 156;
const GAP = 10;
const PLANE = 2 * CELL + GAP;
/** √(−2 ln 0.2): how many standard errors from the middle an ellipse reaches that holds 80 %. */
const RING = 1.794;

/** Ruler of 21 ticks, long at the ends and the middle. */
const TICKS = Array.from({ length: 21 }, (_, i) => {
  const length = i % 10 === 0 ? 9 : i % 5 === 0 ? 7 : 4;
  const at = (PLANE * i) / 20;
  return `M-4 ${at}h${-length}M${at} ${PLANE + 4}v${length}`;
}).join('');

/** The reader on the role map: a dot, never without the ring of its uncertainty, and where it stands in words. */
export function PositionMap({ result, t }: Pick<ResultProps, 'result' | 't'>) {
  const { X, Y } = result.axes;
  const at = (score: number) => ((1 + score) / 2) * PLANE;
  const reach = ({ se }: AxisScore) => (RING * se * PLANE) / 2;
  const [x, y] = [at(X.score), at(-Y.score)];
  const side = X.band === 'close' ? '' : X.side < 0 ? ' office' : ' remote';
  const words = { x: position('X', X, t), y: position('Y', Y, t) };
  return (
    <figure class="quiz-map">
      <div class="quiz-plane">
        <p class="quiz-col office" aria-hidden="true">
          <b>{t('map.onsite')}</b> {t('map.onsite.more')}
        </p>
        <p class="quiz-col remote" aria-hidden="true">
          <b>{t('map.remote')}</b> {t('map.remote.more')}
        </p>
        <p class="quiz-row" aria-hidden="true">
          {t('map.executive')}
        </p>
        <p class="quiz-row" aria-hidden="true">
          {t('map.administrative')}
        </p>
        <svg
          viewBox={`-14 -2 ${PLANE + 17} ${PLANE + 17}`}
          role="img"
          aria-label={t('quiz.map.label', words)}
        >
          <path class="quiz-ticks" d={TICKS} />
          {ROLES.map(({ id, corner }) => {
            const [left, top] = [corner.x < 0 ? 0 : CELL + GAP, corner.y > 0 ? 0 : CELL + GAP];
            return (
              <g
                key={id}
                class={`quiz-cell ${corner.x < 0 ? 'office' : 'remote'}${corner.y > 0 ? ' quiz-exec' : ''}`}
              >
                <rect x={left} y={top} width={CELL} height={CELL} />
                <text
                  x={corner.x < 0 ? 14 : PLANE - 14}
                  y={corner.y > 0 ? 40 : PLANE - 16}
                  text-anchor={corner.x < 0 ? 'start' : 'end'}
                >
                  {t(`role.${id}.short`)}
                </text>
              </g>
            );
          })}
          <path class="quiz-between" d={`M${PLANE / 2} 0V${PLANE}`} />
          <path class="quiz-read" d={`M${x} ${y}V${PLANE}M${x} ${y}H0`} />
          <path class="quiz-pointer" d={`M${x} ${PLANE + 2}l5 10h-10zM-2 ${y}l-10 5v-10z`} />
          <svg aria-hidden="true" width={PLANE} height={PLANE} viewBox={`0 0 ${PLANE} ${PLANE}`}>
            <ellipse class={`quiz-ring${side}`} cx={x} cy={y} rx={reach(X)} ry={reach(Y)} />
          </svg>
          <circle class="quiz-dot" cx={x} cy={y} r="8.5" />
          <text
            class="quiz-you"
            x={x > PLANE - 60 ? x - 14 : x + 14}
            y={y + 5}
            text-anchor={x > PLANE - 60 ? 'end' : 'start'}
          >
            {t('quiz.map.you')}
          </text>
        </svg>
      </div>
      <figcaption>
        <p class="quiz-position">
          {words.x}
          <br />
          {words.y}
        </p>
        <p>{t('quiz.map.ring', { n: X.n + Y.n })}</p>
        <p>{t('map.between')}</p>
      </figcaption>
    </figure>
  );
}
