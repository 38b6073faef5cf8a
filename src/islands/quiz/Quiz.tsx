import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { makeT } from '../../logic/i18n/text.ts';
import { score } from '../../logic/quiz/score.ts';
import { weightsFor } from '../../logic/quiz/themes.ts';
import type { Veto } from '../../logic/quiz/vetoes.ts';
import { Remember } from '../shared/Remember.tsx';
import { useLater } from './later.ts';
import { nextOpen, RESULT, useQuiz } from './model.ts';
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
import './after.css';
import './print.css';
import './print-lines.css';

/** The role-fit quiz: start screen, one question per screen, result. */
export default function Quiz({ lang, words, items, paths }: QuizProps) {
  const t = useMemo(() => makeT(words), [words]);
  const core = useMemo(() => items.filter((item) => item.core), [items]);
  const ids = (list: typeof items) => list.map(({ id }) => id);
  const quiz = useQuiz(useMemo(() => ({ ids: ids(items), core: ids(core) }), [items]));
  const { step, answers, theme, moves } = quiz;
  const later = useLater(paths.more, step);
  const weights = useMemo(() => weightsFor(items, theme), [items, theme]);
  const result = useMemo(() => score(items, answers, weights), [items, answers, weights]);
  /** The tie-break round: two more questions on each axis that the sixteen leave open. */
  const round = useMemo(() => {
    const { undecided } = score(core, answers, weights);
    return items.filter((item) => !item.core && undecided.includes(item.axis));
  }, [items, answers, weights]);
  const [vetoes, setVetoes] = useState<readonly Veto[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const pageTitle = useRef('');
  const [error, setError] = useState(false);

  const item = items[step - 1];
  const series = item && !item.core ? round : core;
  const n = item ? series.indexOf(item) + 1 : 0;
  const stepTo = (index: number) => {
    const target = series[index];
    return target ? items.indexOf(target) + 1 : RESULT;
  };
  const place = item
    ? t(item.core ? 'quiz.question' : 'quiz.question.more', {
        n,
        total: series.length,
        facet: item.facet,
      })
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
          evidence={typeof later === 'object' ? later.more?.evidence[item.id] : undefined}
          place={place}
          n={n}
          total={series.length}
          value={answers[item.id]}
          choose={(choice) => quiz.choose(item.id, choice)}
          next={() => quiz.go(stepTo(n))}
          back={() => quiz.back(n > 1 ? stepTo(n - 2) : item.core ? 0 : RESULT)}
          onError={setError}
          t={t}
        />
      ) : step > 0 ? (
        <Result
          {...{ lang, core, later, paths, answers, result, theme, weights, vetoes, t }}
          {...{ round, setVetoes }}
          items={items.filter((each) => each.core || answers[each.id] !== undefined)}
          more={() => round[0] && quiz.go(items.indexOf(round[0]) + 1)}
          weigh={quiz.weigh}
          choose={quiz.choose}
          restart={quiz.restart}
        />
      ) : (
        <Start
          items={core}
          notice={quiz.notice}
          done={core.filter(({ id }) => answers[id] !== undefined).length}
          kept={quiz.kept}
          resume={quiz.resume}
          forget={() => quiz.remember(false)}
          paths={paths}
          start={() => quiz.go(nextOpen(ids(core), answers))}
          t={t}
        />
      )}
      {step > 0 && (
        <Remember
          class="quiz-remember"
          kept={quiz.kept}
          remember={quiz.remember}
          words={{
            label: t('quiz.remember'),
            more: t('quiz.remember.more'),
            blocked: t('quiz.remember.blocked'),
          }}
        />
      )}
    </div>
  );
}
