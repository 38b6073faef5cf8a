import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { makeT } from '../../logic/i18n/text.ts';
import { score } from '../../logic/quiz/score.ts';
import { nextOpen, useQuiz } from './model.ts';
import { Question } from './Question.tsx';
import { Result } from './Result.tsx';
import { Start } from './Start.tsx';
import type { QuizProps } from './types.ts';
import { headline } from './words.ts';
import './quiz.css';
import './start.css';
import './question.css';
import './choices.css';
import './map.css';
import './result.css';
import './mirror.css';
import './certainty.css';
import './answers.css';
import './print.css';

/** The role-fit quiz: start screen, one question per screen, result. */
export default function Quiz({ words, items, outcomes, paths }: QuizProps) {
  const t = useMemo(() => makeT(words), [words]);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const quiz = useQuiz(ids);
  const { step, answers, moves } = quiz;
  const result = useMemo(() => score(items, answers), [items, answers]);
  const root = useRef<HTMLDivElement>(null);
  const pageTitle = useRef('');
  const [error, setError] = useState(false);

  const item = items[step - 1];
  const place = item
    ? t('quiz.question', { n: step, total: items.length, facet: item.facet })
    : step > 0
      ? headline(result, t)
      : '';

  useLayoutEffect(() => {
    pageTitle.current ||= document.title;
    const title = place ? `${place} · ${pageTitle.current}` : pageTitle.current;
    document.title = error ? t('quiz.error.prefix') + title : title;
  }, [place, error]);

  // Every move to another screen puts the reader at its heading; the first display leaves them where they are.
  useLayoutEffect(() => {
    if (moves === 0) return;
    const screen = root.current;
    if (screen && screen.getBoundingClientRect().top < 0) screen.scrollIntoView();
    screen?.querySelector('h1')?.focus({ preventScroll: true });
  }, [moves]);

  return (
    <div class="quiz" ref={root}>
      {item ? (
        <Question
          key={item.id}
          item={item}
          n={step}
          total={items.length}
          value={answers[item.id]}
          choose={(choice) => quiz.choose(item.id, choice)}
          next={() => quiz.go(step + 1)}
          back={() => quiz.back(step - 1)}
          onError={setError}
          t={t}
        />
      ) : step > 0 ? (
        <Result
          {...{ items, outcomes, paths, answers, result, t }}
          choose={quiz.choose}
          restart={quiz.restart}
        />
      ) : (
        <Start
          items={items}
          notice={quiz.notice}
          done={Object.keys(answers).length}
          method={paths.method}
          start={() => quiz.go(nextOpen(ids, answers))}
          t={t}
        />
      )}
    </div>
  );
}
