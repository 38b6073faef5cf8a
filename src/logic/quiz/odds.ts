/** A probability as readers say it: about 6 in 10, under 1 in 20. */
export interface Odds {
  readonly form: 'under' | 'about' | 'over';
  readonly count: number;
  readonly outOf: number;
}

/** Rounds to tenths, and a quarter to 1 in 4; what would be none or all of ten is "under 1 in 20" or "over 19 in 20". */
export function odds(probability: number): Odds {
  const count = Math.round(probability * 10);
  if (count <= 0) return { form: 'under', count: 1, outOf: 20 };
  if (count >= 10) return { form: 'over', count: 19, outOf: 20 };
  if (Math.abs(probability - 0.25) < 0.01) return { form: 'about', count: 1, outOf: 4 };
  return { form: 'about', count, outOf: 10 };
}
