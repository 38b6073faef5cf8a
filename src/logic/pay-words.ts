import { formatDate, formatNumber, formatPay } from './i18n/format.ts';
import type { Translate } from './i18n/text.ts';
import { headline, type PayFigure } from './pay.ts';

type Language = { readonly lang: string; readonly t: Translate };

/** The amount that stands for a figure, or its range with the currency once: `Rp8,500,000`, `£26–30`. */
export function amountOf(figure: PayFigure, lang: string): string {
  const [low = 0, high] = headline(figure).amounts;
  const first = formatPay(low, figure.currency, lang);
  return high === undefined ? first : `${first}\u2060–\u2060${formatNumber(high, lang)}`;
}

/** What that amount is: median, mean, range; a single person is no median. */
export function statOf(figure: PayFigure, { t }: Pick<Language, 't'>): string {
  if (figure.n === 1) return t('pay.stat.single');
  if (figure.kind === 'minimum') return t('pay.stat.minimum');
  return t(`pay.stat.${headline(figure).stat}`);
}

/** On how many observations it rests; nothing for a law. */
export function sampleOf(figure: PayFigure, { lang, t }: Language): string {
  const { n, few, employed, kind } = figure;
  if (kind === 'minimum') return '';
  if (n !== null) return t(few ? 'pay.n.few' : 'pay.n', { n: formatNumber(n, lang) });
  return employed === undefined
    ? t('pay.n.none')
    : t('pay.jobs', { n: formatNumber(employed, lang) });
}

/** When it held. */
export function yearOf({ year, approximate }: PayFigure, { lang, t }: Language): string {
  const date = formatDate(year, lang);
  return approximate ? t('pay.about', { date }) : date;
}
