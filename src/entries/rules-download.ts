import { getCollection } from 'astro:content';
import { pick } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import {
  type RulesDownload,
  type RuleValue,
  rulesDownloadSchema,
  ruleValueSchema,
} from '../schemas/rules-download.ts';
import { countryLinks } from './countries.ts';
import { absoluteTo, citer, downloadHeadOf, schemaOf, sourceColumns, tableOf } from './download.ts';
import { latestCheck } from './rules.ts';
import { translator } from './ui.ts';

const ROUTE = 'rates/rules';

/** What the fields of the rules mean, and their form. */
export const rulesSchema = schemaOf(ROUTE, rulesDownloadSchema, (field) => `rules.data.${field}`);

type Text = Readonly<Record<Lang, string>>;
/** A parameter as the files have it, whatever its value. */
interface Parameter {
  readonly name: Text;
  readonly unit: string;
  readonly period: RulesDownload['rules'][number]['period'];
  readonly checked: string;
  readonly nextChange?: string;
  readonly values: Readonly<
    Record<string, { value: unknown; source: string; at?: string; note?: Text }>
  >;
}
const isParameter = (node: object): node is Parameter => 'values' in node && 'unit' in node;

/** Every parameter below a node, with its permanent name. */
function parametersIn(node: unknown, id: string): (readonly [id: string, Parameter])[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [];
  if (isParameter(node)) return [[id, node]];
  return Object.entries(node).flatMap(([key, child]) => parametersIn(child, `${id}/${key}`));
}

/** A value with the sentence of a verdict in one language. */
function valueIn(value: unknown, lang: Lang): RuleValue | null {
  if (value === null) return null;
  const isVerdict = typeof value === 'object' && 'text' in value;
  return ruleValueSchema.parse(
    isVerdict ? { ...value, text: pick(value.text as Text, lang) } : value,
  );
}

/** The rules of every country in one language, as they are handed out. */
export async function rulesDownload(lang: Lang, site: URL | undefined): Promise<RulesDownload> {
  const t = translator(lang);
  const absolute = absoluteTo(lang, site);
  const cite = await citer(lang, site);
  const files = (await getCollection('rules')).map(({ data }) => data);
  const links = await countryLinks(lang);
  return {
    ...downloadHeadOf({
      lang,
      site,
      route: ROUTE,
      page: 'sources/rules/',
      title: t('rules.data.title'),
      days: [latestCheck(files)],
    }),
    countries: links.map(({ id, name, route }) => {
      const file = files.find(({ country, topic }) => country === id && topic === 'country');
      if (file?.topic !== 'country') throw new Error(`content/rules/${id}/country.yaml is missing`);
      const { currency, taxYearStarts, coveredFrom, coveredThrough, notModelled } = file;
      return {
        ...{ id, name, currency, taxYearStarts, coveredFrom, coveredThrough },
        notModelled: notModelled.map((item) => pick(item, lang)),
        page: absolute(route),
      };
    }),
    rules: links.flatMap(({ id: country }) =>
      files
        .filter((file) => file.country === country)
        .flatMap(({ topic, ...file }) =>
          parametersIn(file, `${country}/${topic}`).map(([id, parameter]) => ({
            id,
            country,
            topic,
            name: pick(parameter.name, lang),
            unit: parameter.unit,
            period: parameter.period,
            dateChecked: parameter.checked,
            ...(parameter.nextChange ? { nextChange: parameter.nextChange } : {}),
            values: Object.entries(parameter.values).map(([from, { value, at, note, source }]) => ({
              from,
              value: valueIn(value, lang),
              ...(at ? { at } : {}),
              ...(note ? { note: pick(note, lang) } : {}),
              source: cite(source),
            })),
          })),
        ),
    ),
  };
}

/** A value as lines of a table: a scale has one for each row, a table one for each key. */
function linesOf(value: RuleValue | null) {
  const line = (some: {
    key?: string;
    upTo?: number | '';
    value: string | number;
    text?: string;
  }) => ({
    ...{ key: '', upTo: '' as const, text: '' },
    ...some,
  });
  if (value === null) return [line({ value: '' })];
  if (typeof value === 'number') return [line({ value })];
  if (Array.isArray(value))
    return value.map(({ upTo, rate }, row) =>
      line({ key: String(row + 1), upTo: upTo ?? '', value: rate }),
    );
  if ('applicable' in value)
    return [line({ value: value.applicable ?? '', text: String(value.text) })];
  return Object.entries(value).map(([key, one]) => line({ key, value: one }));
}

/** The same as a table, a row for each number and day it starts: a header and rows. */
export const rulesTable = ({ rules, language, licence, page }: RulesDownload) =>
  tableOf(
    rules.flatMap(({ values, period, nextChange = '', dateChecked, id, ...rule }) =>
      values.flatMap(({ from, value, at = '', note = '', source }) =>
        linesOf(value).map((line) => ({
          rule: id,
          ...rule,
          period: period ?? '',
          from,
          ...line,
          at,
          note,
          ...sourceColumns([source]),
          dateChecked,
          nextChange,
          language,
          licence,
          page,
        })),
      ),
    ),
  );
