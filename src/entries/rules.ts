import { getCollection } from 'astro:content';
import { encode } from '../islands/estimator/codec.ts';
import { presetDraft } from '../islands/estimator/preset.ts';
import type { ViewData } from '../islands/estimator/view.ts';
import { firstWords } from '../islands/estimator/words.ts';
import { sourcesIn, valuesUnder } from '../logic/citations.ts';
import { type Country, type CountryId, countryOf } from '../logic/estimate/countries/index.ts';
import { assembleRules, type CountryRules } from '../logic/estimate/index.ts';
import { pick } from '../logic/i18n/text.ts';
import { LANGS, type Lang } from '../schemas/common.ts';
import type { Preset } from '../schemas/presets.ts';
import { sourceLabels } from './evidence.ts';
import { once } from './once.ts';
import { pathTo } from './site.ts';
import { dictionary } from './ui.ts';

/** The rule files of every country, by entry id such as `id/umkm`. */
const getFiles = once(async () => {
  const files = await getCollection('rules');
  return Object.fromEntries(files.map(({ id, data }) => [id, data]));
});

/** The rules of Indonesia, assembled from their files. */
export const getRules = once(async (): Promise<CountryRules> => assembleRules(await getFiles()));

/** A country of the registry, ready to be asked. */
export const getCountry = async (id: CountryId): Promise<Country> =>
  countryOf(id, await getFiles());

const isLocalized = (node: object): node is Record<Lang, string> =>
  Object.keys(node).length === LANGS.length && LANGS.every((lang) => lang in node);

/** A copy that holds the texts of one language only. */
export function inLanguage<Node>(node: Node, lang: Lang): Node {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => inLanguage(item, lang)) as Node;
  if (isLocalized(node)) return { [lang]: node[lang] } as Node;
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, inLanguage(child, lang)]),
  ) as Node;
}

const NOT_READ = new Set(['unit', 'period', 'checked', 'nextChange']);

/** What an island needs of the rules: texts of one language, and nothing that is only for the bibliography. */
export function forIsland<Rules extends object>(rules: Rules, lang: Lang): Rules {
  const strip = (node: unknown): unknown =>
    typeof node !== 'object' || node === null || Array.isArray(node)
      ? node
      : Object.fromEntries(
          Object.entries(node)
            .filter(([key]) => !NOT_READ.has(key))
            .map(([key, child]) => [key, strip(child)]),
        );
  return strip(inLanguage(rules, lang)) as Rules;
}

/** The latest day on which a person checked a rule: the day estimates are made for. */
export const latestCheck = (rules: object): string =>
  valuesUnder(rules, 'checked').sort().at(-1) ?? '';

/** The same day for every page's foot. */
export const lastChecked = once((): Promise<string> => getRules().then(latestCheck));

/** Short names and places of the sources the rules cite, by id. */
export const rulesSources = (rules: object, lang: Lang) =>
  sourceLabels(sourcesIn(rules), lang, 'content/rules/');

/** Month of the religious holiday allowance in every year of employment that is shown, as in the estimator's form. */
export const THR_MONTH = 3;

/** The worked examples in page order. */
export async function getPresets(): Promise<readonly (Preset & { id: string })[]> {
  const entries = await getCollection('presets');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
}

/** All that the estimator and its worked examples are given, in a language. */
export async function estimatorData(lang: Lang): Promise<ViewData> {
  const country = await getRules();
  const date = latestCheck(country);
  const presets = await getPresets();
  return {
    lang,
    words: firstWords(dictionary(lang)),
    rules: forIsland(country, lang),
    date,
    // Their full names stand on the page of sources: short ones do for a link.
    sources: Object.fromEntries(
      Object.entries(await rulesSources(country, lang)).map(([id, label]) => [
        id,
        { ...label, name: '' },
      ]),
    ),
    paths: { more: pathTo(lang, 'rates/more.json'), points: pathTo(lang, 'sources/') },
    presets: presets.map((preset) => ({
      name: pick(preset.name, lang),
      hash: encode(presetDraft(preset, country, date, lang), lang),
    })),
  };
}
