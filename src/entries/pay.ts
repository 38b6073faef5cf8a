import { type CollectionEntry, getCollection } from 'astro:content';
import { rulesAt } from '../logic/estimate/index.ts';
import type { PayFigure, PayTable } from '../logic/pay.ts';
import type { Localized } from '../schemas/common.ts';
import { isFew } from '../schemas/pay.ts';
import { getSources } from './evidence.ts';
import { getRules, latestCheck } from './rules.ts';
import { translator } from './ui.ts';

const inEvery = (title: Localized, words: (lang: string, own: string) => string): Localized =>
  Object.fromEntries(Object.entries(title).map(([lang, own]) => [lang, words(lang, own)]));

/** The legal minimums of the provinces as they stand, by province: never a second copy of `content/rules/`. */
async function minimums(): Promise<ReadonlyMap<string, PayFigure>> {
  const rules = await getRules();
  const { value, source, from } = rulesAt(rules, latestCheck(rules))('minimum-wage', 'provinces');
  const { provinces, names } = rules['minimum-wage'];
  const confidence = (await getSources()).get(source)?.confidence ?? 'D';
  const figure = (province: string, amount: number): PayFigure => ({
    id: `minimum-${province}`,
    title: inEvery(names[province] ?? {}, (lang, own) =>
      translator(lang)('pay.minimum', { province: own }),
    ),
    role: null,
    match: 'other',
    kind: 'minimum',
    n: null,
    stated: amount,
    year: from.slice(0, 4),
    approximate: false,
    source,
    confidence,
    checked: provinces.checked,
    section: 'employed',
    country: 'ID',
    currency: provinces.unit,
    period: provinces.period ?? 'month',
    chart: 'minimum-wages',
    few: false,
  });
  return new Map(Object.entries(value).map(([id, amount]) => [id, figure(id, amount)]));
}

function tableOf(
  { id, data }: CollectionEntry<'pay'>,
  floors: ReadonlyMap<string, PayFigure>,
): PayTable {
  const { figures, floors: provinces, ...chart } = data;
  const { section, country, currency, period } = chart;
  const scale = provinces.map((province) => {
    const floor = floors.get(province);
    if (!floor) throw new Error(`content/pay/${id}.yaml: no minimum wage of "${province}"`);
    return floor;
  });
  const own = figures.map((figure) => ({
    ...figure,
    section,
    country,
    currency,
    period,
    chart: id,
    few: isFew(figure.n),
  }));
  return { id, ...chart, figures: [...own, ...scale] };
}

/** Every drawing of pay by the name of its file. */
export async function getPay(): Promise<ReadonlyMap<string, PayTable>> {
  const floors = await minimums();
  const charts = await getCollection('pay');
  return new Map(charts.map((chart) => [chart.id, tableOf(chart, floors)]));
}

/** The legal minimums, the highest first. */
export const getMinimums = async (): Promise<readonly PayFigure[]> =>
  [...(await minimums()).values()].sort((a, b) => (b.stated ?? 0) - (a.stated ?? 0));

/** @throws Error when no file under `content/pay/` has such a drawing */
export async function payTable(id: string): Promise<PayTable> {
  const table = (await getPay()).get(id);
  if (!table) throw new Error(`content/pay/${id}.yaml does not exist`);
  return table;
}

/** @throws Error when nothing under `content/pay/` has this id */
export async function payFigure(id: string): Promise<PayFigure> {
  for (const { figures } of (await getPay()).values())
    for (const figure of figures) if (figure.id === id) return figure;
  throw new Error(`no figure of pay is called "${id}"`);
}
