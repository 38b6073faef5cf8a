import { useState } from 'preact/hooks';
import { patternOf } from '../../logic/quiz/patterns.ts';
import type { Answers, Choice, QuizResult, Weights } from '../../logic/quiz/types.ts';
import type { Veto } from '../../logic/quiz/vetoes.ts';
import { sideOf } from '../../logic/roles.ts';
import type { Theme } from '../../schemas/quiz.ts';
import { soon } from '../shared/slice.ts';
import { Certainty } from './Certainty.tsx';
import { Counts } from './Counts.tsx';
import type { Later } from './later.ts';
import { PositionMap } from './PositionMap.tsx';
import type { RestProps } from './Rest.tsx';
import type { ItemView, QuizProps, T } from './types.ts';
import { heading, verdict } from './words.ts';

export interface ResultProps extends Pick<QuizProps, 'lang' | 'items' | 'paths'> {
  /** The items that everybody is asked; `items` are those and the answered ones of the tie-break round. */
  readonly core: readonly ItemView[];
  /** What the tie-break round would ask; empty when nothing is open. */
  readonly round: readonly ItemView[];
  readonly answers: Answers;
  readonly result: QuizResult;
  readonly theme: Theme | null;
  readonly weights: Weights;
  readonly vetoes: readonly Veto[];
  readonly setVetoes: (vetoes: readonly Veto[]) => void;
  readonly weigh: (theme: Theme | null) => void;
  /** Starts the tie-break round. */
  readonly more: () => void;
  readonly choose: (id: string, choice: Choice) => void;
  readonly restart: () => void;
  /** What is fetched while the reader answers. */
  readonly later: Later;
  readonly t: T;
}

/** The result: what it is, why, what would change it, what to do, and every answer open to change. */
export function Result(props: ResultProps) {
  const { core, round, answers, result, theme, t } = props;
  const pattern = patternOf(core, answers);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setOpen((ids) => new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]));
  const tryOut = (ids: readonly string[]) => {
    setOpen((already) => new Set([...already, ...ids]));
    // The row is drawn first; then the reader is put at its radios.
    setTimeout(() =>
      soon(() => {
        const row = document.getElementById(`quiz-row-${ids[0]}`);
        row?.scrollIntoView({ block: 'center' });
        row?.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
      }),
    );
  };
  const enough = result.stage !== 'none';
  return (
    <div class="quiz-result">
      <div class="quiz-head">
        <div>
          <Headline result={result} t={t} />
          {enough && (
            <p class="lede">
              {verdict('X', result.axes.X, t)} {verdict('Y', result.axes.Y, t)}
            </p>
          )}
          {result.stage !== 'role' && (
            <p class="quiz-notice">
              {t('quiz.result.few', {
                x: result.axes.X.n,
                y: result.axes.Y.n,
                total: core.filter(({ axis }) => axis === 'X').length,
              })}
            </p>
          )}
          {pattern && <p class="quiz-notice">{t(`quiz.pattern.${pattern}`)}</p>}
          {theme && (
            <p class="quiz-double">{t('quiz.theme.double', { theme: t(`quiz.theme.${theme}`) })}</p>
          )}
          {enough && <Certainty result={result} t={t} />}
          {result.stage === 'role' && round.some(({ id }) => answers[id] === undefined) && (
            <p class="quiz-more no-print">
              <button class="button" type="button" onClick={props.more}>
                {t('quiz.more', { n: round.length })}
              </button>
            </p>
          )}
        </div>
        {enough ? (
          <PositionMap result={result} t={t} />
        ) : (
          <Counts {...{ items: core, answers, result, tryOut, t }} />
        )}
      </div>
      {result.split && enough && (
        <aside class="quiz-split">
          <h2>{t(`quiz.split.${result.split}`)}</h2>
          <p>{t(`quiz.split.${result.split}.more`)}</p>
        </aside>
      )}
      <Below {...{ ...props, enough, open, toggle, tryOut }} />
      <p class="quiz-aid">
        {t('quiz.aid')}{' '}
        <span>
          <a href={props.paths.method}>{t('quiz.next.method')}</a> ·{' '}
          <a href={props.paths.check}>{t('quiz.next.check')}</a>
        </span>
      </p>
    </div>
  );
}

/** The part that is fetched; a sentence stands in for it when it does not arrive. */
function Below(props: Omit<RestProps, 'later'> & Pick<ResultProps, 'later'>) {
  const { later, t } = props;
  if (later === 'coming') return null;
  if (later === 'missing') return <p class="quiz-notice">{t('quiz.after.missing')}</p>;
  return <later.Rest {...props} later={later} />;
}

function Headline({ result, t }: Pick<ResultProps, 'result' | 't'>) {
  const { lead, rest } = heading(result, t);
  const [only, ...others] = result.named;
  const single = only && others.length === 0 ? ` ${sideOf(only)}` : ' quiz-several';
  return (
    <h1 tabIndex={-1}>
      {lead} {rest && <span class={`quiz-named${single}`}>{rest}</span>}
    </h1>
  );
}
