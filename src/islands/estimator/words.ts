import type { Dictionary } from '../../logic/i18n/text.ts';

/** Words of another country's lines. */
const ABROAD = /^(line|formula)\.([a-z]{2}|own)-/;
/** Words of lines that only the parts fetched later show, or other countries' pages. */
const LATER =
  /^(line|formula)\.(compensation|paid-|replace|need-|price|fee$|fee-(receiving|payout|exchange)|pay$|taxable$|tax$|tax-scale$)/;

/** Words around the island, which it never says. */
const OF_PAGE = /^est\.(worked|left|lede|noscript)/;

const only = (words: Dictionary, wanted: (key: string) => boolean): Dictionary =>
  Object.fromEntries(Object.entries(words).filter(([key]) => wanted(key)));

/** What the estimator needs to be seen, and to open its lines. */
export const firstWords = (words: Dictionary): Dictionary =>
  only(
    words,
    (key) =>
      /^(est|line|formula)\./.test(key) &&
      !ABROAD.test(key) &&
      !LATER.test(key) &&
      !OF_PAGE.test(key),
  );

/** What comes with the parts that are fetched later. */
export const laterWords = (words: Dictionary): Dictionary =>
  only(words, (key) => key.startsWith('more.') || (LATER.test(key) && !ABROAD.test(key)));
