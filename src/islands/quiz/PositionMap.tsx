import { Dot } from '../../drawings/Dot.tsx';
import { along, PLANE } from '../../drawings/geometry.ts';
import { RoleMap } from '../../drawings/RoleMap.tsx';
import type { AxisScore } from '../../logic/quiz/types.ts';
import type { ResultProps } from './Result.tsx';
import { position } from './words.ts';

/** √(−2 ln 0.2): how many standard errors from the middle an ellipse reaches that holds 80 %. */
const RING = 1.794;

/** The reader on the role map: a dot, never without the ring of its uncertainty, and where it stands in words. */
export function PositionMap({ result, t }: Pick<ResultProps, 'result' | 't'>) {
  const { X, Y } = result.axes;
  const reach = ({ se }: AxisScore) => (RING * se * PLANE) / 2;
  const words = { x: position('X', X, t), y: position('Y', Y, t) };
  return (
    <RoleMap
      use="dot"
      t={t}
      label={t('quiz.map.label', words)}
      mark={
        <Dot
          x={along(X.score)}
          y={along(-Y.score)}
          rx={reach(X)}
          ry={reach(Y)}
          side={X.band === 'close' ? undefined : X.side < 0 ? 'office' : 'remote'}
          you={t('quiz.map.you')}
        />
      }
    >
      <p class="quiz-position">
        {words.x}
        <br />
        {words.y}
      </p>
      <p>{t('quiz.map.ring', { n: X.n + Y.n })}</p>
    </RoleMap>
  );
}
