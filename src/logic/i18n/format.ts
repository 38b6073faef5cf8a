import type { Lang } from '../../schemas/common.ts';

/** ISO 4217 code, e.g. `IDR`. */
export type Currency = string;

const NO_MINOR_UNITS = new Set(['IDR']);

/** Regional locale whose number and date forms a language uses. */
const REGION: Readonly<Record<Lang, string>> = { en: 'en-GB', id: 'id-ID' };
const localeOf = (lang: Lang): string => REGION[lang] ?? lang;

/** Making an Intl formatter costs far more than using it: each is made once. */
function madeOnce<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (lang: Lang, options: Options): Formatter => {
    const key = `${lang} ${JSON.stringify(options)}`;
    const formatter = made.get(key) ?? make(localeOf(lang), options);
    made.set(key, formatter);
    return formatter;
  };
}
const numbers = madeOnce(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const dates = madeOnce(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/**
 * An amount of money. Rupiah is closed up and without decimals in every language (EYD): `Rp1.500.000`, `Rp1,500,000`.
 * Negative amounts carry a true minus sign before the currency.
 */
export function formatMoney(amount: number, currency: Currency, lang: Lang): string {
  const digits = NO_MINOR_UNITS.has(currency) ? 0 : undefined;
  const parts = numbers(lang, {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'IDR' ? 'narrowSymbol' : 'symbol',
    ...(digits === undefined
      ? {}
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  }).formatToParts(Math.abs(amount));
  const text = parts.map(({ type, value }) => (type === 'literal' ? '' : value)).join('');
  const isZero = !/[1-9]/.test(text);
  return amount < 0 && !isZero ? `−${text}` : text;
}

/** An amount as a table of pay writes it: a whole one without decimals, `US$46,290`, any other with them, `US$6.61`. */
export const formatPay = (amount: number, currency: Currency, lang: Lang): string =>
  numbers(lang, {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'IDR' ? 'narrowSymbol' : 'symbol',
    trailingZeroDisplay: 'stripIfInteger',
  })
    .formatToParts(amount)
    .map(({ type, value }) => (type === 'literal' ? '' : value))
    .join('');

/** A country in a language: `United Kingdom`, `Inggris Raya`; `001` is the world. */
export const formatCountry = (code: string, lang: Lang): string =>
  new Intl.DisplayNames(localeOf(lang), { type: 'region' }).of(code) ?? code;

const COMPACT: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 1,
};

/** A short amount for sentences: `Rp11,7 juta`, `Rp11.7 million`. */
export function formatMoneyShort(amount: number, currency: Currency, lang: Lang): string {
  const symbol = currencySymbol(currency, lang);
  const number = numbers(lang, COMPACT).format(Math.abs(amount));
  return `${amount < 0 ? '−' : ''}${symbol}${number.replace(/\s/g, '\u00a0')}`;
}

/** To three figures: what a sentence needs of an amount below a million. */
const roughly = (amount: number) => Number(amount.toPrecision(3));

/** What a sentence needs of an amount: `Rp5.8 million`; below a million to three figures, `Rp38,900`. */
export const formatMoneyRough = (amount: number, currency: Currency, lang: Lang): string =>
  Math.abs(amount) < 1e6
    ? formatMoney(roughly(amount), currency, lang)
    : formatMoneyShort(amount, currency, lang);

/** Two short amounts, not below zero, that say their unit once: `Rp5,7–5,8 juta`. Alike when written: one amount. */
export function formatMoneySpan(low: number, high: number, currency: Currency, lang: Lang): string {
  const [one, other] = [low, high].map((amount) => formatMoneyShort(amount, currency, lang));
  if (one === other) return one ?? '';
  const span = numbers(lang, COMPACT).formatRange(low, high);
  // Joined, so that no line breaks at the dash.
  return (
    currencySymbol(currency, lang) + span.replace(/\s/g, '\u00a0').replace('–', '\u2060–\u2060')
  );
}

/** `Rp`, `US$`, `£` … as the language writes it. */
export function currencySymbol(currency: Currency, lang: Lang): string {
  const parts = numbers(lang, {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'IDR' ? 'narrowSymbol' : 'symbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** A plain number: `1.500,5` or `1,500.5`; at most `digits` decimals (default 2). */
export function formatNumber(value: number, lang: Lang, digits = 2): string {
  return numbers(lang, { maximumFractionDigits: digits }).format(value).replace('-', '−');
}

/** A score between 0 and 1, always with two decimals, so that one stands under the other: `0.60`, `0,60`. */
export const formatScore = (score: number, lang: Lang): string =>
  numbers(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(score);

/** A share of one as a percentage: `0.395` → `39,5%` or `39.5%`; at most `digits` decimals (default 1). */
export function formatShare(share: number, lang: Lang, digits = 1): string {
  return numbers(lang, {
    style: 'percent',
    maximumFractionDigits: digits,
  }).format(share);
}

/** A count with its unit in words: `1 month`, `17 days`; `17 hari`. */
export const formatCount = (count: number, unit: 'day' | 'month', lang: Lang): string =>
  numbers(lang, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(
    count,
  );

/** `2026-11-22` → `22 November 2026`; `2025-08` → `August 2025`; `2025` stays. @throws RangeError for anything else */
export function formatDate(iso: string, lang: Lang): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) throw new RangeError(`not a date: "${iso}"`);
  const [, year, month, day] = match;
  if (!month) return String(year);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return dates(lang, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(date);
}

/** `2026-03` → `Mar`: a month where space is short. */
export function formatMonth(iso: string, lang: Lang): string {
  return dates(lang, { month: 'short', timeZone: 'UTC' }).format(new Date(`${iso}-01T00:00:00Z`));
}
