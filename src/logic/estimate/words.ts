import type { Lang } from '../../schemas/common.ts';
import { formatDate, formatMoney, formatNumber, formatShare } from '../i18n/format.ts';
import type { Translate } from '../i18n/text.ts';
import type { FormulaValue, Line } from './types.ts';

/** A value of a formula as the language writes it; `currency` of the country's rules. */
function formulaValue(value: FormulaValue, lang: Lang, currency: string): string {
  if (value.as === 'money') return formatMoney(value.value, currency, lang);
  if (value.as === 'share') return formatShare(value.value, lang, 2);
  if (value.as === 'number') return formatNumber(value.value, lang);
  if (value.as === 'date') return formatDate(value.value, lang);
  return value.value;
}

/** The formula of a line as a sentence with its numbers. */
export function formulaText(item: Line, t: Translate, lang: Lang, currency: string): string {
  const values = Object.entries(item.formula.values).map(
    ([name, value]) => [name, formulaValue(value, lang, currency)] as const,
  );
  return t(`formula.${item.formula.key}`, Object.fromEntries(values));
}

/**
 * An article as the law of a country is cited in the language; rules keep the English form.
 * @example citeArticle('Art. 56(4)g', 'id') // => 'Pasal 56 ayat (4) huruf g'
 */
export function citeArticle(at: string, lang: Lang): string {
  if (lang !== 'id') return at;
  return at
    .replace(
      /Art\. (\d+)\((\w+)\)([a-z])?/g,
      (_, article: string, paragraph: string, letter?: string) =>
        `Pasal ${article} ayat (${paragraph})${letter ? ` huruf ${letter}` : ''}`,
    )
    .replace(/Art\. /g, 'Pasal ')
    .replace(/Annex/g, 'Lampiran')
    .replace(/\bs\. (?=\d)/g, 'Pasal ')
    .replace(/\bPart (?=\d)/g, 'Bagian ');
}
