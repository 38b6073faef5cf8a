import { valueAt } from './dated.ts';
import type { CountryRules } from './rules.ts';
import type { Applicable, Reason } from './types.ts';

const BADNESS: Record<Applicable, number> = { no: 2, confirm: 1, yes: 0 };

/** Reasons with the worst first; equals keep their order. */
export function worstFirst(reasons: readonly Reason[]): Reason[] {
  return [...reasons].sort((a, b) => BADNESS[b.applicable] - BADNESS[a.applicable]);
}

/** What all reasons together allow: the worst of them; without any, to be confirmed. */
export function worst(reasons: readonly Reason[]): Applicable {
  return worstFirst(reasons)[0]?.applicable ?? 'confirm';
}

type Grounds = CountryRules['activities']['grounds'];

/** A ground as a reason; its text and verdict are data. @throws NotCoveredError before its first date */
export function reasonFrom(
  ground: Grounds[string],
  id: string,
  rule: string,
  date: string,
): Reason {
  const { value, source, at } = valueAt(ground, date, rule);
  return { id, applicable: value.applicable, article: at, source, text: value.text };
}
