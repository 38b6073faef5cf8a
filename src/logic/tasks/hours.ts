import type { Lang } from '../../schemas/common.ts';
import { formatNumber } from '../i18n/format.ts';
import { type ParseProblem, parseNumber } from '../i18n/parse.ts';
import type { Hours } from './types.ts';

/** All hours of a week: more of one task nobody can do. */
export const MOST_HOURS = 168;

export type ParsedHours =
  | { readonly ok: true; readonly hours: Hours }
  | { readonly ok: false; readonly reason: ParseProblem };

/** A dash between figures, or a word for it in a language of the site. */
const BETWEEN = /\s*(?:[-–—−]|\bto\b|\bsampai\b|\bhingga\b|\bs\.?\s?d\b\.?)\s*/i;

/**
 * Hours a week as people write them, one figure or a range in either order: `3`, `2–4`, `1,5 sampai 3`. Never throws.
 * @example parseHours('4 - 2.5', 'en') // => { ok: true, hours: [2.5, 4] }
 */
export function parseHours(text: string, lang: Lang): ParsedHours {
  const plain = text.replace(/\s*(?:h|hrs?|hours?|jam)\.?\s*$/i, '').trim();
  if (plain === '') return { ok: false, reason: 'empty' };
  if (/^[-–—−]/.test(plain)) return { ok: false, reason: 'negative' };
  const figures = plain.split(BETWEEN);
  if (figures.length > 2) return { ok: false, reason: 'not-a-number' };
  const read: number[] = [];
  for (const figure of figures) {
    const parsed = parseNumber(figure, lang, { max: MOST_HOURS });
    if (!parsed.ok) {
      const reason = parsed.reason === 'empty' ? 'not-a-number' : parsed.reason;
      return { ok: false, reason };
    }
    read.push(Math.round(parsed.value * 100) / 100);
  }
  return { ok: true, hours: [Math.min(...read), Math.max(...read)] };
}

/** Hours in the form of a language, `0,5–2`; a single figure where both are alike. */
export function showHours([low, high]: Hours, lang: Lang): string {
  const [from, to] = [low, high].map((figure) => formatNumber(figure, lang));
  return from === to ? String(from) : `${from}–${to}`;
}
