import fc from 'fast-check';
import { score } from '../../../src/logic/quiz/score.ts';
import type { Answers, Choice, ScoredItem } from '../../../src/logic/quiz/types.ts';
import { quizItems } from '../../support/content.ts';

export const ALL = [...quizItems()]
  .map(([id, item]) => ({ id, ...item }))
  .sort((a, b) => a.order - b.order);
/** The sixteen items that everybody is asked. */
export const CORE: readonly ScoredItem[] = ALL.filter(({ core }) => core);
export const CORE_IDS = CORE.map(({ id }) => id);

export const choice = () => fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Choice>;
const answersWith = (value: fc.Arbitrary<Choice>) =>
  fc
    .tuple(...CORE_IDS.map(() => value))
    .map((values): Answers => Object.fromEntries(CORE_IDS.map((id, i) => [id, values[i] ?? 3])));
/** All sixteen answered. */
export const fullAnswers = () => answersWith(choice());
/** Some answered "I don't know yet". */
export const gappyAnswers = () =>
  answersWith(fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Choice>);

/** The answer to an item whose keyed value is `value` (−2 … 2). */
const choiceFor = (item: ScoredItem, value: number) =>
  (3 + (item.plus === 'b' ? value : -value)) as Choice;

/** Keyed values by axis, −2 … 2 each, put into answers in item order. */
export function fromKeyed(x: readonly number[], y: readonly number[]): Answers {
  const next = { X: [...x], Y: [...y] };
  return Object.fromEntries(
    CORE.flatMap((item) => {
      const value = next[item.axis].shift();
      return value === undefined ? [] : [[item.id, choiceFor(item, value)]];
    }),
  );
}

export const scoreCore = (answers: Answers) => score(CORE, answers);

export { multisets } from '../../../src/logic/quiz-check/proofs.ts';
