import { THEMES } from '../../logic/quiz/codec.ts';
import type { Theme } from '../../schemas/quiz.ts';
import type { ResultProps } from './Result.tsx';

type Props = Pick<ResultProps, 'theme' | 'weigh' | 't'>;

/** The theme on which the reader would have their way, if on one only: it counts double, at once. */
export function Themes({ theme, weigh, t }: Props) {
  const choice = (value: Theme | null) => (
    <label key={value}>
      <input
        type="radio"
        name="quiz-theme"
        value={value ?? 'none'}
        checked={theme === value}
        onChange={() => weigh(value)}
      />
      <span>{t(`quiz.theme.${value ?? 'none'}`)}</span>
    </label>
  );
  return (
    <section class="chapter quiz-themes no-print">
      <h2>{t('quiz.theme')}</h2>
      <fieldset>
        <legend>{t('quiz.theme.ask')}</legend>
        {choice(null)}
        {THEMES.map(choice)}
      </fieldset>
    </section>
  );
}
