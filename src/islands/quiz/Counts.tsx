import { upperFirst } from '../../logic/i18n/text.ts';
import { ENOUGH } from '../../logic/quiz/score.ts';
import type { ResultProps } from './Result.tsx';
import { Ruler } from './Ruler.tsx';

const MARKS = [ENOUGH.hint, ENOUGH.role];

interface Props extends Pick<ResultProps, 'items' | 'answers' | 'result' | 't'> {
  readonly tryOut: (ids: readonly string[]) => void;
}

/** How far the answers have come on each axis, where there are too few for a result; and the way to the open ones. */
export function Counts({ items, answers, result, tryOut, t }: Props) {
  const open = items.find(({ id }) => !answers[id]);
  return (
    <div class="quiz-counts">
      <dl>
        {(['X', 'Y'] as const).map((axis) => {
          const total = items.filter((item) => item.axis === axis).length;
          const { n } = result.axes[axis];
          return (
            <div key={axis}>
              <dt>{upperFirst(t(`quiz.axis.${axis}`))}</dt>
              <dd>
                {t('quiz.counts', { n, total })}
                <Ruler done={n} total={total} marks={MARKS} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="quiz-marks label" aria-hidden="true">
        <span>{t('quiz.counts.hint', { n: ENOUGH.hint })}</span>
        <span>{t('quiz.counts.role', { n: ENOUGH.role })}</span>
      </p>
      {open && (
        <button class="button no-print" type="button" onClick={() => tryOut([open.id])}>
          {t('quiz.counts.go')}
        </button>
      )}
    </div>
  );
}
