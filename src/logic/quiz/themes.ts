import type { Theme } from '../../schemas/quiz.ts';
import type { ScoredItem, Weights } from './types.ts';

/** How much the theme counts that the reader would have their way on, if on one only. */
const DOUBLE = 2;

/**
 * Weights of a reader who counts one theme double: 2 for its items, 1 for all others. Equal weights are the default,
 * because without outcome data nothing beats them reliably; one doubled theme is a swing a reader can judge
 * (SMARTS; Edwards & Barron 1994). Confidence stays monotone under it, which a test checks exhaustively.
 * @param theme null for equal weights
 */
export const weightsFor = (
  items: readonly (ScoredItem & { readonly theme: Theme })[],
  theme: Theme | null,
): Weights =>
  theme === null
    ? {}
    : Object.fromEntries(
        items.filter((item) => item.theme === theme).map(({ id }) => [id, DOUBLE]),
      );
