import { formatCountry } from '../logic/i18n/format.ts';
import { pick } from '../logic/i18n/text.ts';
import { type PayFigure, STATS, statsOf } from '../logic/pay.ts';
import type { Lang } from '../schemas/common.ts';
import { type PayDownload, payDownloadSchema } from '../schemas/pay-download.ts';
import { absoluteTo, citer, downloadHeadOf, schemaOf, tableOf } from './download.ts';
import { getMinimums, getPay } from './pay.ts';
import { translator } from './ui.ts';

const ROUTE = 'pay/figures';

/** What the fields of the figures mean, and their form. */
export const paySchema = schemaOf(ROUTE, payDownloadSchema, (field) => `pay.data.${field}`);

/** Every figure once: those of the drawings by kind of money, then the legal minimums. */
async function allFigures(): Promise<readonly PayFigure[]> {
  const charts = [...(await getPay()).values()];
  const drawn = (['employed', 'asking', 'client'] as const).flatMap((section) =>
    charts.filter((chart) => chart.section === section).flatMap(({ figures }) => figures),
  );
  return [...drawn.filter(({ kind }) => kind !== 'minimum'), ...(await getMinimums())];
}

/** All figures of pay in one language, as they are handed out. */
export async function payDownload(lang: Lang, site: URL | undefined): Promise<PayDownload> {
  const t = translator(lang);
  const absolute = absoluteTo(lang, site);
  const cite = await citer(lang, site);
  const figures = await allFigures();
  return {
    ...downloadHeadOf({
      lang,
      site,
      route: ROUTE,
      page: 'pay/',
      title: t('pay.data.title'),
      days: figures.map(({ checked }) => checked),
    }),
    figures: figures.map((figure) => ({
      id: figure.id,
      chart: figure.chart,
      section: figure.section,
      kind: figure.kind,
      country: figure.country,
      countryName: formatCountry(figure.country, lang),
      role: figure.role,
      match: figure.match,
      name: pick(figure.title, lang),
      ...(figure.official ? { officialTitle: figure.official } : {}),
      currency: figure.currency,
      period: figure.period,
      ...Object.fromEntries(statsOf(figure).map(({ stat, amount }) => [stat, amount])),
      n: figure.n,
      anecdotal: figure.few,
      ...(figure.employed === undefined ? {} : { jobs: figure.employed }),
      ...(figure.values ? { values: figure.values } : {}),
      year: figure.year,
      approximate: figure.approximate,
      confidence: figure.confidence,
      source: cite(figure.source),
      dateChecked: figure.checked,
      ...(figure.note ? { note: pick(figure.note, lang) } : {}),
      page: absolute(`pay/#${figure.kind === 'minimum' ? 'minimums' : figure.id}`),
    })),
  };
}

/** The same as a table, a row for each figure: a header and rows. The values of small samples are parted by ` | `. */
export const payTable = ({ figures, language, licence }: PayDownload) =>
  tableOf(
    figures.map((figure) => ({
      id: figure.id,
      chart: figure.chart,
      section: figure.section,
      kind: figure.kind,
      country: figure.country,
      countryName: figure.countryName,
      role: figure.role ?? '',
      match: figure.match,
      name: figure.name,
      officialTitle: figure.officialTitle ?? '',
      currency: figure.currency,
      period: figure.period,
      ...Object.fromEntries(STATS.map((stat) => [stat, figure[stat] ?? ''])),
      n: figure.n ?? '',
      anecdotal: String(figure.anecdotal),
      jobs: figure.jobs ?? '',
      year: figure.year,
      approximate: String(figure.approximate),
      confidence: figure.confidence,
      values: (figure.values ?? []).join(' | '),
      source: figure.source.id,
      sourceTitle: figure.source.title,
      sourcePublisher: figure.source.publisher,
      sourceUrl: figure.source.url ?? '',
      sourceDate: figure.source.date,
      dateChecked: figure.dateChecked,
      note: figure.note ?? '',
      language,
      licence,
      page: figure.page,
    })),
  );
