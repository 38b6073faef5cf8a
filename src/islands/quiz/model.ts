import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { decodeAnswers, encodeAnswers, isAnswerLink } from '../../logic/quiz/codec.ts';
import type { Answers, Choice } from '../../logic/quiz/types.ts';

/** 0 is the start screen, 1 … n the questions, n + 1 the result. */
export type Step = number;

export interface QuizState {
  readonly step: Step;
  readonly answers: Answers;
  /** Why a link could not be read. */
  readonly notice: 'garbled' | 'newer' | null;
}

/** What a history entry remembers of the quiz; the answers themselves are in the fragment. */
interface Mark {
  readonly quiz?: Step;
  /** The step that led here, if the entry before this one shows it. */
  readonly from?: Step;
}

const START: QuizState = { step: 0, answers: {}, notice: null };

/** The first question without an answer, or the result. */
export const nextOpen = (ids: readonly string[], answers: Answers): Step => {
  const open = ids.findIndex((id) => answers[id] === undefined);
  return (open < 0 ? ids.length : open) + 1;
};

/** State after opening a link; a damaged one starts afresh and says so. */
export function openLink(fragment: string, ids: readonly string[]): QuizState {
  const link = decodeAnswers(fragment, ids);
  if (!link.ok) return { ...START, notice: link.reason };
  return { step: nextOpen(ids, link.answers), answers: link.answers, notice: null };
}

const fragmentOf = ({ step, answers }: QuizState, ids: readonly string[]) =>
  step === 0 && Object.keys(answers).length === 0 ? '' : `#${encodeAnswers(ids, answers)}`;

const markOf = () => (history.state ?? {}) as Mark;

/**
 * The quiz as the browser knows it: every screen is a history entry, the answers stand in the fragment of each, and
 * the links to other languages carry them too. Nothing is stored.
 */
export function useQuiz(ids: readonly string[]) {
  const [state, setState] = useState(START);
  const current = useRef(state);
  /** Counts moves between screens that the reader made, not the first display. */
  const [moves, setMoves] = useState(0);

  const show = (next: QuizState) => {
    current.current = next;
    setState(next);
    const fragment = fragmentOf(next, ids);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang-switch]'))
      link.hash = fragment;
    return location.pathname + location.search + fragment;
  };
  const replace = (next: QuizState, mark: Mark = markOf()) =>
    history.replaceState({ ...mark, quiz: next.step }, '', show(next));
  const push = (next: QuizState) => {
    const mark: Mark = { quiz: next.step, from: current.current.step };
    history.pushState(mark, '', show(next));
    setMoves((count) => count + 1);
  };

  useLayoutEffect(() => {
    const fragment = location.hash.slice(1);
    const { quiz } = markOf();
    if (isAnswerLink(fragment)) {
      const opened = openLink(fragment, ids);
      const known = quiz !== undefined && quiz <= ids.length + 1 && !opened.notice;
      replace(known ? { ...opened, step: quiz } : opened);
    } else history.replaceState({ ...markOf(), quiz: 0 }, '');
  }, []);

  useEffect(() => {
    const onMove = () => {
      const fragment = location.hash.slice(1);
      const { quiz } = markOf();
      if (quiz !== undefined) {
        replace({ ...current.current, step: quiz, notice: null });
        setMoves((count) => count + 1);
      } else if (isAnswerLink(fragment)) {
        replace(openLink(fragment, ids), {});
        setMoves((count) => count + 1);
      } else {
        // An anchor of the page, such as the skip link: the answers go back into the address.
        replace(current.current, {});
      }
    };
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, []);

  return {
    ...state,
    moves,
    choose: (id: string, choice: Choice) =>
      replace({ ...current.current, answers: { ...current.current.answers, [id]: choice } }),
    go: (step: Step) => push({ ...current.current, step, notice: null }),
    back: (step: Step) => {
      if (markOf().from === step) history.back();
      else push({ ...current.current, step });
    },
    restart: () => push(START),
  };
}
