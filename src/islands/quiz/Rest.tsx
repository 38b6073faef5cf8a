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
  const { enough, later, tryOut, restart, lang, t } = props;
  const { more } = later;
  return (
    <>
      {enough && <Reasons {...props} change={tryOut} />}
      {enough && <Change {...props} />}
      {enough && more && <Next {...props} outcomes={more.outcomes} />}
      {enough && <Themes {...props} />}
      {enough && <Vetoes {...props} />}
      {enough && more && <Ready {...props} readiness={more.readiness} />}
      {enough && !more && <p class="quiz-notice">{t('quiz.after.missing')}</p>}
      <AnswerTable {...props} />
      <Tools restart={restart} t={t} />
      <Printed lang={lang} t={t} />
    </>
  );
}
