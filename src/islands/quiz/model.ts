import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { decodeAnswers, encodeAnswers, encodePlace, isAnswerLink } from '../../logic/quiz/codec.ts';
import type { Answers, Choice } from '../../logic/quiz/types.ts';
import type { Theme } from '../../schemas/quiz.ts';
import { carry } from '../shared/fragment.ts';
import { useKept } from '../shared/kept.ts';
import { store } from './store.ts';

/** 0 is the start screen, 1 … n the questions (those of the tie-break round last), RESULT the result. */
export type Step = number;
export const RESULT = 99;

export interface QuizState {
  readonly step: Step;
  readonly answers: Answers;
  /** What the reader counts double. */
  readonly theme: Theme | null;
  /** Why a link could not be read. */
  readonly notice: 'garbled' | 'newer' | null;
}

/** What a history entry remembers of the quiz; the answers themselves are in the fragment. */
interface Mark {
  readonly quiz?: Step;
  /** The step that led here, if the entry before this one shows it. */
  readonly from?: Step;
}

const START: QuizState = { step: 0, answers: {}, theme: null, notice: null };

/** The first question that everybody is asked and that has no answer, or the result. @param core their ids */
export const nextOpen = (core: readonly string[], answers: Answers): Step => {
  const open = core.findIndex((id) => answers[id] === undefined);
  return open < 0 ? RESULT : open + 1;
};

/** Ids of the items: those of everybody first. */
export interface Bank {
  readonly ids: readonly string[];
  readonly core: readonly string[];
}

/** State after opening a link; a damaged one starts afresh and says so. */
function openLink(fragment: string, { ids, core }: Bank): QuizState {
  const link = decodeAnswers(fragment, ids);
  if (!link.ok) return { ...START, notice: link.reason };
  const { answers, theme, at } = link;
  const step = at === null ? nextOpen(core, answers) : ids.indexOf(at) + 1;
  return { step, answers, theme, notice: null };
}

const fragmentOf = ({ step, answers, theme }: QuizState, { ids }: Bank) =>
  step === 0 && Object.keys(answers).length === 0 ? '' : `#${encodeAnswers(ids, answers, theme)}`;

const markOf = () => (history.state ?? {}) as Mark;

/**
 * The quiz as the browser knows it: every screen is a history entry, the answers stand in the fragment of each, and
 * the links to other languages carry them too. Nothing is stored until the reader asks for it.
 */
export function useQuiz(bank: Bank) {
  const { ids } = bank;
  const [state, setState] = useState(START);
  const current = useRef(state);
  /** Counts moves between screens that the reader made, not the first display. */
  const [moves, setMoves] = useState(0);
  /** What is kept on this device: whether the reader asked for it, and what an earlier visit left. */
  const kept = useKept(store);

  const show = (next: QuizState) => {
    current.current = next;
    setState(next);
    const fragment = fragmentOf(next, bank);
    store.save(fragment);
    // The other language opens at the same question, also where the reader went back to one.
    const id = ids[next.step - 1];
    const place = id === undefined ? '' : encodePlace(id);
    carry(fragment + place);
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
      const opened = openLink(fragment, bank);
      const known = quiz !== undefined && (quiz === RESULT || quiz <= ids.length) && !opened.notice;
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
        const opened = openLink(fragment, bank);
        const { notice } = opened;
        // A bad link takes no answer away: the start says so, and leads on from there.
        replace(notice ? { ...current.current, step: 0, notice } : opened, {});
        setMoves((count) => count + 1);
      } else {
        // An anchor of the page, such as the skip link: the answers go back into the address.
        replace(current.current, {});
      }
    };
    addEventListener('popstate', onMove);
    return () => {
      removeEventListener('popstate', onMove);
    };
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
    weigh: (theme: Theme | null) => replace({ ...current.current, theme }),
    restart: () => push(START),
    kept,
    /** Begins or ends keeping the answers on this device. */
    remember: (wanted: boolean) => {
      if (wanted) store.begin(fragmentOf(current.current, bank));
      else store.forget();
    },
    /** Goes on with what an earlier visit left. */
    resume: () => push(openLink(kept.fragment.slice(1), bank)),
  };
}
