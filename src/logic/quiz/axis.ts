import type { AxisScore, Band, Choice, ScoredItem } from './types.ts';

/** Standard normal distribution function; absolute error below 1.5e-7 (Abramowitz & Stegun 1964, 7.1.26). */
export function normalCdf(z: number): number {
  if (z === 0) return 0.5;
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const half = 0.5 * poly * Math.exp(-x * x);
  return z < 0 ? half : 1 - half;
}

/** Answer turned towards the plus end: −1, −0.5, 0, 0.5 or 1. Only for answers 1 … 5. */
export const keyed = (item: ScoredItem, choice: Choice): number =>
  ((choice - 3) / 2) * (item.plus === 'b' ? 1 : -1);

/** All that an axis score depends on. For unweighted answers, `weight` and `weightSquares` are both n. */
export interface AxisSums {
  /** Answers that count. */
  readonly n: number;
  readonly weight: number;
  readonly weightSquares: number;
  /** Σ w·v over keyed answers v in −1 … 1. */
  readonly sum: number;
  /** Σ w·v². */
  readonly squares: number;
}

/**
 * The floor of the spread. Below 0.4, an answer that moves towards a role could lower the confidence in it, because
 * the spread would grow faster than the mean; at 0.5 it never does (checked over all answer sets).
 */
const SPREAD_FLOOR = 0.5;
const CLEAR = 1.5;
const LEANING = 0.7;

const bandOf = (z: number): Band => (z >= CLEAR ? 'clear' : z >= LEANING ? 'leaning' : 'close');

/**
 * Score of one axis with its uncertainty.
 * S = Σwv / Σw. SE = max(0.5, s) / √n_eff, where s² = (Σwv² − S²Σw) / (Σw − Σw²/Σw) is the unbiased weighted
 * variance (n − 1 for equal weights) and n_eff = (Σw)² / Σw² (Kish 1965). z = |S| / SE, P(plus) = Φ(S / SE).
 * Equal weights are the default because they are hard to beat without outcome data; the spread is the reader's
 * own, so that a habit of extreme or mild answers does not decide (Harzing 2006).
 */
export function measure({ n, weight, weightSquares, sum, squares }: AxisSums): AxisScore {
  if (weight === 0) {
    return { n: 0, score: 0, se: 1, z: 0, side: 0, band: 'close', plusProbability: 0.5 };
  }
  const score = sum / weight;
  const freedom = weight - weightSquares / weight;
  const variance = freedom > 0 ? Math.max(0, squares - score * sum) / freedom : 0;
  const se = Math.max(SPREAD_FLOOR, Math.sqrt(variance)) / Math.sqrt(weight ** 2 / weightSquares);
  const z = Math.abs(score) / se;
  return {
    n,
    score,
    se,
    z,
    side: sum === 0 ? 0 : sum > 0 ? 1 : -1,
    band: bandOf(z),
    plusProbability: normalCdf(score / se),
  };
}
