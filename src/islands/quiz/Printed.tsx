import { formatDate } from '../../logic/i18n/format.ts';
import type { Lang } from '../../logic/quiz/types.ts';
import { today } from '../shared/today.ts';
import type { T } from './types.ts';

interface Props {
  readonly lang: Lang;
  /** Version of the statements, by which two printed results can be told apart. */
  readonly wording: string;
  readonly t: T;
}

/** On paper only: which quiz, which day, and the way back to the same result. */
export function Printed({ lang, wording, t }: Props) {
  // Where nothing is printed, on a server, there is no address either.
  const address = typeof location === 'undefined' ? '' : location.href;
  const words = { version: wording, date: formatDate(today(), lang), address };
  return <p class="quiz-printed">{t('quiz.printed', words)}</p>;
}
