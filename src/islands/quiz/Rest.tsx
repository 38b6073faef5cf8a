import { useEffect, useState } from 'preact/hooks';
import { Slice } from '../shared/slice.ts';
import { still } from '../shared/still.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { Change } from './Change.tsx';
import type { Later } from './later.ts';
import { Next } from './Next.tsx';
import { Printed } from './Printed.tsx';
import { Ready } from './Ready.tsx';
import { Reasons } from './Reasons.tsx';
import type { ResultProps } from './Result.tsx';
import { Themes } from './Themes.tsx';
import { Tools } from './Tools.tsx';
import { Vetoes } from './Vetoes.tsx';

export interface RestProps extends ResultProps {
  readonly later: Exclude<Later, string>;
  /** Whether there are answers enough for a result or a hint. */
  readonly enough: boolean;
  /** Rows of the table of answers that stand open. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Opens rows and leads to the first of them. */
  readonly tryOut: (ids: readonly string[]) => void;
}

/** All that stands below a result: why, what would change it, what to do, and every answer open to change. */
export function Rest(props: RestProps) {
  const { later, tryOut, restart, lang, t } = props;
  const { more } = later;
  const calm = useCalm(props);
  const { vetoes } = props;
  const told = still(
    () =>
      calm.enough && (
        <>
          <Slice prompt>
            <Reasons {...calm} change={tryOut} />
          </Slice>
          <Slice prompt>
            <Change {...calm} />
          </Slice>
          <Slice prompt>{more && <Next {...calm} outcomes={more.outcomes} />}</Slice>
          <Slice prompt>
            <Themes {...calm} />
            <Vetoes {...calm} vetoes={vetoes} />
          </Slice>
          <Slice prompt>
            {more ? (
              <Ready {...calm} readiness={more.readiness} />
            ) : (
              <p class="quiz-notice">{t('quiz.after.missing')}</p>
            )}
          </Slice>
        </>
      ),
    [calm, more, vetoes],
  );
  return (
    <>
      {told}
      <Slice prompt>
        <AnswerTable {...props} />
      </Slice>
      <Tools restart={restart} t={t} />
      <Slice prompt>
        <Printed lang={lang} wording={more?.wording ?? '–'} t={t} />
      </Slice>
    </>
  );
}

const CALM = 100;

/** What the result was told from, a tenth of a second after the last change: an answer itself is seen at once. */
function useCalm(props: RestProps): RestProps {
  const [calm, setCalm] = useState(props);
  const { answers, weights } = props;
  const isCalm = calm.answers === answers && calm.weights === weights;
  useEffect(() => {
    if (isCalm) return;
    const wait = setTimeout(() => setCalm(props), CALM);
    return () => clearTimeout(wait);
  }, [answers, weights]);
  return calm;
}
