import { formatShare } from '../../logic/i18n/format.ts';
import type { Translate } from '../../logic/i18n/text.ts';
import type { View } from './view.ts';

/** A chance in the words people use, by how finely it is known. */
export type Odds =
  | { readonly kind: 'none' | 'few' | 'most' | 'all' }
  | { readonly kind: 'one' | 'ten'; readonly n: number };

/**
 * Some thousand simulated years do not tell 1 in 300 from 1 in 500, nor 61 % from 62 %.
 * @param chance part of one
 */
export function oddsOf(chance: number): Odds {
  if (chance <= 0) return { kind: 'none' };
  if (chance < 1 / 200) return { kind: 'few' };
  if (chance >= 1) return { kind: 'all' };
  if (chance > 0.95) return { kind: 'most' };
  if (chance >= 0.15) return { kind: 'ten', n: Math.round(chance * 10) };
  const n = 1 / chance;
  return { kind: 'one', n: n < 20 ? Math.round(n) : Math.round(n / 5) * 5 };
}

/** `1 in 25`, `3 in 10`. */
export function oddsText(chance: number, t: Translate): string {
  const odds = oddsOf(chance);
  return t(`more.odds.${odds.kind}`, 'n' in odds ? { n: odds.n } : {});
}

/** The same in per cent, which says all or none only where it was all or none. */
export function shareText(chance: number, { t, lang }: Pick<View, 't' | 'lang'>): string {
  if (chance > 0 && chance < 0.005) return t('more.odds.under', { share: formatShare(0.01, lang) });
  if (chance < 1 && chance >= 0.995) return t('more.odds.over', { share: formatShare(0.99, lang) });
  return formatShare(chance, lang, 0);
}
