import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../logic/quiz/types.ts';
import { Choices } from './Choices.tsx';
import type { ItemView, T } from './types.ts';

interface Props {
  readonly item: ItemView;
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
export function Question({ item, n, total, value, choose, next, back, onError, t }: Props) {
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
      {error > 0 && (
        <div
          class="quiz-error"
          role="alert"
          aria-labelledby="quiz-error-title"
          tabIndex={-1}
          ref={summary}
        >
          <h2 id="quiz-error-title">{t('quiz.error.title')}</h2>
          <p>
            <a href={`#${first}`} onClick={toFirst}>
              {t('quiz.error.choose')}
            </a>
          </p>
        </div>
      )}
      <fieldset {...(error > 0 ? { 'aria-describedby': 'quiz-error' } : {})}>
        <legend>
          <h1 tabIndex={-1}>{t('quiz.question', { n, total, facet: item.facet })}</h1>
        </legend>
        <Ruler done={n} total={total} />
        <p class="quiz-stem">{t('quiz.stem')}</p>
        {error > 0 && (
          <p class="quiz-field-error" id="quiz-error">
            <span class="visually-hidden">{t('quiz.error.prefix')}</span>
            {t('quiz.error.choose')}
          </p>
        )}
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
          <h2 class="quiz-evidence">{t('quiz.evidence')}</h2>
          <ul class="quiz-sources">
            {item.evidence.map(({ label, href, note }) => (
              <li key={href}>
                {note && `${note} `}
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </details>
        <p class="quiz-keys label quiet">{t('quiz.keys')}</p>
      </div>
    </form>
  );
}

/** A tick per question, long every fourth, and a thick line as far as one has come. */
function Ruler({ done, total }: { readonly done: number; readonly total: number }) {
  const ticks = Array.from({ length: total + 1 }, (_, i) => `M${i} ${i % 4 ? 12 : 4}V22`).join('');
  return (
    <svg
      class="quiz-ruler"
      viewBox={`0 0 ${total} 22`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="quiz-ticks" d={ticks} />
      <path class="quiz-done" d={`M0 20H${done}`} />
    </svg>
  );
}
