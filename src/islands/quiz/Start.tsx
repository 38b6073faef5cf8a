import { encodeAnswers } from '../../logic/quiz/codec.ts';
import type { T } from './types.ts';

const NO_ANSWERS = `#${encodeAnswers([], {})}`;

interface Props {
  readonly notice: 'garbled' | 'newer' | null;
  readonly begun: boolean;
  readonly method: string;
  readonly start: () => void;
  readonly t: T;
}

/**
 * The first screen, also what the server sends. Its start link leads to `#v1`, an empty set of answers: pressed before
 * the script is ready, it is honoured as soon as it is.
 */
export function Start({ notice, begun, method, start, t }: Props) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    start();
  };
  return (
    <div class="quiz-start">
      <div>
        <h1 tabIndex={-1}>{t('quiz.title')}</h1>
        {notice && (
          <p class="quiz-notice" role="alert">
            {t(`quiz.notice.${notice}`)}
          </p>
        )}
        <p class="lede">{t('quiz.start.lede')}</p>
        <p class="quiz-noscript">{t('quiz.start.noscript')}</p>
        <p class="quiz-ways">
          <a class="button quiz-go" href={NO_ANSWERS} onClick={onClick}>
            {t(begun ? 'quiz.start.resume' : 'quiz.start.go')}
          </a>
          <a href="#paper-version">{t('quiz.start.paper')}</a>
        </p>
      </div>
      <div class="quiz-terms">
        <p>{t('quiz.start.time')}</p>
        <p>{t('quiz.start.privacy')}</p>
        <p>
          {t('quiz.start.limits')} <a href={method}>{t('quiz.start.method')}</a>
        </p>
      </div>
    </div>
  );
}
