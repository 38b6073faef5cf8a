import { formatCountry } from '../logic/i18n/format.ts';
import { pick } from '../logic/i18n/text.ts';
import { type PayFigure, STATS, statsOf } from '../logic/pay.ts';
import type { Lang } from '../schemas/common.ts';
import { type PayDownload, payDownloadSchema } from '../schemas/pay-download.ts';
import { citations } from './comparison-download.ts';
import { downloadHeadOf, schemaAddress } from './download-head.ts';
import { getMinimums, getPay } from './pay.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

const ROUTE = 'pay/figures';

/** What the fields of the figures mean, and their form. */
export function paySchema(lang: Lang, site: URL | undefined) {
  const t = translator(lang);
  return {
    schema: payDownloadSchema(
      (field) => t(`data.${field}`),
      (field) => t(`pay.data.${field}`),
      lang,
    ),
    address: schemaAddress(lang, site, ROUTE),
  };
}

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
  const absolute = (route: string) => new URL(pathTo(lang, route), site).href;
  const cite = await citations(lang, absolute);
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

const PLAIN = [
  'id',
  'chart',
  'section',
  'kind',
  'country',
  'countryName',
  'role',
  'match',
  'name',
  'officialTitle',
  'currency',
  'period',
  ...STATS,
  'n',
  'anecdotal',
  'jobs',
  'year',
  'approximate',
  'confidence',
] as const;

/** The same as a table, a row for each figure: a header and rows. The values of small samples are parted by ` | `. */
export function payTableOf(data: PayDownload): [string[], (string | number)[][]] {
  const rows = data.figures.map((figure) => {
    const { source, values = [], dateChecked, note = '', page } = figure;
    const cells = PLAIN.map((name) => figure[name] ?? '');
    const { title, publisher, url = '', date } = source;
    const from = [source.id, title, publisher, url, date];
    return [
      ...cells.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell)),
      values.join(' | '),
      ...from,
      dateChecked,
      note,
      data.language,
      data.licence,
      page,
    ];
  });
  const rest = ['source', 'sourceTitle', 'sourcePublisher', 'sourceUrl', 'sourceDate'];
  const end = ['dateChecked', 'note', 'language', 'licence', 'page'];
  return [[...PLAIN, 'values', ...rest, ...end], rows];
}
