import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../logic/quiz/types.ts';
import { Choices } from './Choices.tsx';
import { Ruler } from './Ruler.tsx';
import type { EvidenceView, ItemView, T } from './types.ts';

/** What all questions together take, as the start screen says. */
const MINUTES = 5;
const minutesLeft = (n: number, total: number) => Math.ceil((MINUTES * (total - n + 1)) / total);

interface Props {
  readonly item: ItemView;
  /** What it rests on, as soon as that has arrived. */
  readonly evidence: readonly EvidenceView[] | undefined;
  /** Heading: which question this is. */
  readonly place: string;
  /** 1 … total. */
  readonly n: number;
  readonly total: number;
  readonly value: Choice | undefined;
  readonly choose: (choice: Choice) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly onError: (shown: boolean) => void;
  readonly t: T;
}

/** One screen of the quiz. It carries no accent colour, because accents mean one of the poles. */
export function Question(props: Props) {
  const { item, evidence, place, n, total, value, choose, next, back, onError, t } = props;
  const [error, setError] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (error > 0) summary.current?.focus();
    onError(error > 0);
  }, [error]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (value === undefined) setError((count) => count + 1);
    else next();
  };
  const first = `quiz-${item.id}-1`;
  const toFirst = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(first)?.focus();
  };
  const pick = (choice: Choice) => {
    setError(0);
    choose(choice);
  };
  return (
    <form class="quiz-form" noValidate onSubmit={submit}>
      <fieldset {...(error > 0 ? { 'aria-describedby': 'quiz-error' } : {})}>
        <legend>
          <h1 tabIndex={-1}>{place}</h1>
        </legend>
        {item.core && <p class="quiz-left">{t('quiz.left', { n: minutesLeft(n, total) })}</p>}
        <Ruler done={n} total={total} />
        {/* The message takes the place of the question, so that nothing moves. */}
        <div class="quiz-ask">
          <p class="quiz-stem">{t('quiz.stem')}</p>
          {error > 0 && (
            <div
              class="quiz-error"
              role="alert"
              aria-labelledby="quiz-error-title"
              tabIndex={-1}
              ref={summary}
            >
              <h2 class="visually-hidden" id="quiz-error-title">
                {t('quiz.error.title')}
              </h2>
              <a id="quiz-error" href={`#${first}`} onClick={toFirst}>
                {t('quiz.error.choose')}
              </a>
            </div>
          )}
        </div>
        <Choices item={item} value={value} choose={pick} t={t} />
      </fieldset>
      <div class="quiz-buttons">
        <button class="button outline" type="button" onClick={back}>
          {t('quiz.back')}
        </button>
        <button class="button" type="submit">
          {t('quiz.continue')}
        </button>
      </div>
      <div class="quiz-under">
        <details>
          <summary>{t('quiz.why')}</summary>
          <p>{item.why}</p>
          {evidence && (
            <>
              <h2 class="quiz-evidence">{t('quiz.evidence')}</h2>
              <ul class="quiz-sources">
                {evidence.map(({ label, href, note }) => (
                  <li key={href}>
                    {note && `${note} `}
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </details>
        <p class="quiz-keys label quiet">{t('quiz.keys')}</p>
      </div>
    </form>
  );
}
