import { formatDate } from '../../logic/i18n/format.ts';
import type { Lang } from '../../logic/quiz/types.ts';
import type { T } from './types.ts';

/** Version of the statements as they are worded; a reworded one raises it, so that two printed results can be told apart. */
const WORDING = 1;

const two = (n: number) => String(n).padStart(2, '0');
/** The reader's own day, as `2026-11-26`. */
const today = (now = new Date()) =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** On paper only: which quiz, which day, and the way back to the same result. */
export function Printed({ lang, t }: { readonly lang: Lang; readonly t: T }) {
  // Where nothing is printed, on a server, there is no address either.
  const address = typeof location === 'undefined' ? '' : location.href;
  const words = { version: WORDING, date: formatDate(today(), lang), address };
  return <p class="quiz-printed">{t('quiz.printed', words)}</p>;
}
