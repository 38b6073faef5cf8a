import { keyed } from './axis.ts';
import type { Answers, ScoredItem } from './types.ts';

/** A way of answering that makes a result unreliable, said to the reader politely and never held against them. */
export type Pattern = 'straight' | 'run' | 'contradiction';

/** Equal answers in a row from which a run is noted. */
const LONG_RUN = 10;
/** Answers from which a pattern is looked for. */
const ENOUGH = 12;
/** Mean distance of the scores of odd and even items per axis (0 … 2) from which they contradict each other. */
const APART = 1.25;

/** Longest run of one and the same radio button, in the order of the quiz; "I don't know yet" ends a run. */
export function longestRun(items: readonly ScoredItem[], answers: Answers): number {
  let longest = 0;
  let run = 0;
  let last = 0;
  for (const { id } of items) {
    const choice = answers[id] ?? 0;
    run = choice !== 0 && choice === last ? run + 1 : choice === 0 ? 0 : 1;
    last = choice;
    longest = Math.max(longest, run);
  }
  return longest;
}

function apart(items: readonly ScoredItem[], answers: Answers): number {
  const mean = (list: readonly ScoredItem[]) =>
    list.reduce((sum, item) => sum + keyed(item, answers[item.id] ?? 3), 0) / (list.length || 1);
  const distances = (['X', 'Y'] as const).map((axis) => {
    const own = items.filter((item) => item.axis === axis && (answers[item.id] ?? 0) !== 0);
    return Math.abs(
      mean(own.filter((_, index) => index % 2 === 0)) -
        mean(own.filter((_, index) => index % 2 === 1)),
    );
  });
  return distances.reduce((a, b) => a + b, 0) / distances.length;
}

/**
 * The pattern in a set of answers, or null. The cut-offs are cautious, because removing people on one index alone is
 * risky (Meade & Craig 2012): the note only offers another look.
 */
export function patternOf(items: readonly ScoredItem[], answers: Answers): Pattern | null {
  const given = items.map(({ id }) => answers[id] ?? 0).filter((choice) => choice !== 0);
  if (given.length < ENOUGH) return null;
  if (new Set(given).size === 1) return 'straight';
  if (longestRun(items, answers) >= LONG_RUN) return 'run';
  return apart(items, answers) >= APART ? 'contradiction' : null;
}
