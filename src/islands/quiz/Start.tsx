import { encodeAnswers } from '../../logic/quiz/codec.ts';
import type { Kept } from '../shared/store.ts';
import { Ruler } from './Ruler.tsx';
import { Specimen } from './Specimen.tsx';
import type { ItemView, T } from './types.ts';

const NO_ANSWERS = `#${encodeAnswers([], {})}`;
const TERMS = ['time', 'privacy', 'limits'] as const;

interface Props {
  readonly items: readonly ItemView[];
  readonly notice: 'garbled' | 'newer' | null;
  /** Questions answered so far. */
  readonly done: number;
  /** What an earlier visit left on this device. */
  readonly kept: Kept;
  readonly resume: () => void;
  readonly forget: () => void;
  readonly paths: { readonly method: string; readonly check: string };
  readonly start: () => void;
  readonly t: T;
}

/**
 * The first screen, also what the server sends. Its start link leads to `#v1`, an empty set of answers: pressed before
 * the script is ready, it is honoured as soon as it is.
 */
export function Start(props: Props) {
  const { items, notice, done, kept, resume, forget, paths, start, t } = props;
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    start();
  };
  return (
    <div class="quiz-start">
      <div class="quiz-cover">
        <h1 tabIndex={-1}>{t('quiz.title')}</h1>
        {notice && (
          <p class="quiz-notice" role="alert">
            {t(`quiz.notice.${notice}`)}
          </p>
        )}
        <p class="lede">{t('quiz.start.lede')}</p>
        <p class="quiz-noscript">{t('quiz.start.noscript')}</p>
        {done > 0 && (
          <div class="quiz-sofar label">
            {t('quiz.counts', { n: done, total: items.length })}
            <Ruler done={done} total={items.length} />
          </div>
        )}
        {done === 0 && kept.fragment !== '' && (
          <div class="quiz-kept">
            <p>{t('quiz.kept')}</p>
            <button class="button outline" type="button" onClick={resume}>
              {t('quiz.kept.resume')}
            </button>
            <button class="button outline" type="button" onClick={forget}>
              {t('quiz.kept.forget')}
            </button>
          </div>
        )}
        <p class="quiz-ways">
          <a class="button quiz-go" href={NO_ANSWERS} onClick={onClick}>
            {t(done > 0 ? 'quiz.start.resume' : 'quiz.start.go')}
          </a>
          <a class="quiz-paper" href="#paper-version">
            {t('quiz.start.paper')}
          </a>
        </p>
      </div>
      <Specimen items={items} t={t} />
      <dl class="quiz-terms">
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{t(`quiz.start.${term}.title`)}</dt>
            <dd>
              {t(`quiz.start.${term}`)}{' '}
              {term === 'limits' && (
                <>
                  <a href={paths.method}>{t('quiz.start.method')}</a> ·{' '}
                  <a href={paths.check}>{t('quiz.start.check')}</a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
