import type { Lang } from '../../schemas/common.ts';

/** Why a typed number was not taken. */
export type ParseProblem = 'empty' | 'not-a-number' | 'negative' | 'too-large' | 'too-small';
export type Parsed =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: ParseProblem };

export interface NumberForm {
  /** Lowest value taken (default 0; a minus is understood only below it) and highest (default 10¹²). For `percent` they are shares. */
  readonly min?: number;
  readonly max?: number;
  /** Money, also rupiah for a unit of it: nobody writes three decimals, so a lone mark before three digits groups in every language. */
  readonly money?: boolean;
  /** Percentage: `10` and `10%` are both the share 0.1. */
  readonly percent?: boolean;
  /** Only whole numbers, such as months. */
  readonly whole?: boolean;
}

const DECIMAL_MARK: Readonly<Record<Lang, string>> = { en: '.', id: ',' };

/** Indonesian `M` is miliar (10⁹), English `m` is million: the only word that depends on the language. */
const multipliers = (lang: Lang): Readonly<Record<string, number>> => ({
  ...words(1e3, 'ribu rb thousand k'),
  ...words(1e5, 'lakh lakhs lac'),
  ...words(1e6, 'juta jt million mio mn'),
  ...words(1e7, 'crore crores cr'),
  ...words(1e9, 'miliar milyar billion bn b'),
  ...words(1e12, 'triliun trillion tn t'),
  m: lang === 'id' ? 1e9 : 1e6,
});
const words = (factor: number, list: string) =>
  Object.fromEntries(list.split(' ').map((word) => [word, factor]));

const CURRENCY = /^(?:[a-z]{1,2}\$|[$£€¥₱₹]|r[ps]\.?|(?:p|[a-z]{3})(?=[\s\d]))\s*/;
/** The same behind the figure, where it cannot be a word for a size. */
const AFTER = /\s*(?:[$£€¥₱₹]|usd|eur|gbp|aud|sgd|idr|php|inr)$/;
const PERCENT = /\s*(?:%|persen|percent|per cent)$/;
/** Digits with marks, then perhaps a word. A mark at the very end is one on its way to becoming a decimal. */
const SHAPE = /^([\d.,' ]*\d)[.,]?\s*([a-z]*)$/;

/**
 * A number as people write it in a language: `15.000.000`, `15 juta`, `1,5 jt`, `Rp75.000`; `15,000,000`,
 * `15 million`, `2.5m`, `$25.50`, `25 EUR`; `10%`. The other language's marks are understood where they cannot mean
 * anything else. Never throws.
 * @example parseNumber('1,5 jt', 'id') // => { ok: true, value: 1500000 }
 */
export function parseNumber(text: string, lang: Lang, form: NumberForm = {}): Parsed {
  const { min = 0, max = 1e12, percent = false, whole = false } = form;
  const written = text.normalize('NFKC').trim().toLowerCase();
  if (written === '') return { ok: false, reason: 'empty' };
  const unsigned = written.replace(/^[-−–]\s*/, '');
  const plain = unsigned
    .replace(CURRENCY, '')
    .replace(AFTER, '')
    .replace(percent ? PERCENT : /(?!)/, '');
  const [, digits, word = ''] = SHAPE.exec(plain) ?? [];
  const factor = word === '' ? 1 : multipliers(lang)[word];
  const base =
    digits === undefined ? undefined : readDigits(digits, lang, form.money === true && word === '');
  if (base === undefined || factor === undefined) return { ok: false, reason: 'not-a-number' };
  const size = Number(((base * factor) / (percent ? 100 : 1)).toPrecision(15));
  const below = unsigned !== written && size !== 0;
  const value = below ? -size : size;
  if (below && min >= 0) return { ok: false, reason: 'negative' };
  if (whole && !Number.isInteger(value)) return { ok: false, reason: 'not-a-number' };
  if (value > max) return { ok: false, reason: 'too-large' };
  return value < min ? { ok: false, reason: 'too-small' } : { ok: true, value };
}

/** Digits with group and decimal marks. Spaces and apostrophes only group. */
function readDigits(text: string, lang: Lang, money: boolean): number | undefined {
  const digits = text.replace(/[' ](?=\d{3}(?!\d))/g, '');
  if (/[' ]/.test(digits)) return undefined;
  const decimal = decimalMark(digits, lang, money);
  const [integer = '', fraction, ...more] = decimal ? digits.split(decimal) : [digits];
  if (more.length > 0) return undefined;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return undefined;
  const grouped =
    // As in thousands, or as in lakhs: 12,00,000.
    /^(\d{1,3}([.,]\d{3})+|\d{1,2}([.,]\d{2})+[.,]\d{3})$/.test(integer) &&
    new Set(integer.replace(/\d/g, '')).size === 1;
  if (!grouped && !/^\d*$/.test(integer)) return undefined;
  return Number(`${integer.replace(/\D/g, '') || '0'}.${fraction ?? '0'}`);
}

/** Which mark separates decimals in this number; undefined when none does. */
function decimalMark(digits: string, lang: Lang, money: boolean): string | undefined {
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  const mixed = new Set(marks).size > 1;
  if (mixed) return last;
  if (marks.length > 1) return undefined;
  const couldGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (!couldGroup) return last;
  return !money && last === (DECIMAL_MARK[lang] ?? '.') ? last : undefined;
}
