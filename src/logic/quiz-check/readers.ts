import type { Answers, Choice, ScoredItem } from '../quiz/types.ts';
import { normal, uniform } from '../random.ts';

/** A made-up reader of whom we know what a perfect quiz would say. */
export interface Reader {
  /** Side of each axis on which the reader really is. */
  readonly truth: { readonly X: -1 | 1; readonly Y: -1 | 1 };
  readonly answers: Answers;
}

/** Answers fall into five steps at these points of a standard normal scale. */
const CUTS = [-1.2, -0.4, 0.4, 1.2] as const;

const chosen = (item: ScoredItem, step: number): Choice =>
  (item.plus === 'b' ? step : 6 - step) as Choice;

/**
 * Simulated readers: a normal trait θ per axis; each answer is λθ + √(1 − λ²)·noise, cut into five steps. λ (0 … 1)
 * says how much an answer has to do with the trait; psychological items usually lie between .45 and .65.
 * @param loading λ @param seed makes the sequence repeatable
 */
export function simulatedReaders(
  items: readonly ScoredItem[],
  count: number,
  loading: number,
  seed: number,
): readonly Reader[] {
  const next = normal(uniform(seed));
  const noise = Math.sqrt(1 - loading ** 2);
  return Array.from({ length: count }, () => {
    const trait = { X: next(), Y: next() };
    const answers = items.map((item): [string, Choice] => {
      const z = loading * trait[item.axis] + noise * next();
      return [item.id, chosen(item, 1 + CUTS.filter((cut) => z > cut).length)];
    });
    return {
      truth: { X: trait.X < 0 ? -1 : 1, Y: trait.Y < 0 ? -1 : 1 },
      answers: Object.fromEntries(answers),
    };
  });
}

/** Answers by chance alone: every step as likely as any other. */
export function randomAnswers(
  items: readonly ScoredItem[],
  count: number,
  seed: number,
): readonly Answers[] {
  const next = uniform(seed);
  return Array.from({ length: count }, () =>
    Object.fromEntries(items.map(({ id }) => [id, (1 + Math.floor(next() * 5)) as Choice])),
  );
}
