import { PLANE } from '../../drawings/geometry.ts';
import { RoleMap } from '../../drawings/RoleMap.tsx';
import type { ItemView, T } from './types.ts';

const MIDDLE = PLANE / 2;

interface Props {
  readonly items: readonly ItemView[];
  readonly t: T;
}

/** What the quiz is, as a drawing: a pair of statements, five points between them, and a place not yet known. */
export function Specimen({ items, t }: Props) {
  const length = ({ a, b }: ItemView) => a.length + b.length;
  const [pair] = [...items].sort((one, other) => length(one) - length(other));
  const somewhere = (
    <>
      <circle class="quiz-somewhere" cx={MIDDLE} cy={MIDDLE} r="82" />
      <text class="map-you" x={MIDDLE} y={MIDDLE + 6} text-anchor="middle">
        {t('quiz.map.you')}?
      </text>
    </>
  );
  return (
    <div class="quiz-specimen">
      <div class="quiz-example" aria-hidden="true">
        <p>{pair?.a}</p>
        <p>{pair?.b}</p>
        <svg viewBox="0 0 200 16" aria-hidden="true">
          <path d="M8 8h184M100 0v16" />
          {[8, 54, 100, 146, 192].map((x) => (
            <circle key={x} cx={x} cy="8" r="6" />
          ))}
        </svg>
      </div>
      <RoleMap use="dot" t={t} label={t('quiz.start.figure')} mark={somewhere}>
        <p>{t('quiz.start.figure')}</p>
      </RoleMap>
    </div>
  );
}
