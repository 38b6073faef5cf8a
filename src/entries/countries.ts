import { derive } from '../islands/estimator/anywhere/derive.ts';
import { draftOf } from '../islands/estimator/anywhere/draft.ts';
import type { AnywhereMore } from '../islands/estimator/anywhere/more.ts';
import type { AnywhereData } from '../islands/estimator/anywhere/view.ts';
import { sourcesIn } from '../logic/citations.ts';
import {
  COUNTRIES,
  type Country,
  type CountryId,
  fieldsOf,
  taxYearName,
} from '../logic/estimate/countries/index.ts';
import { taxYear } from '../logic/estimate/rules.ts';
import { type Dictionary, pick } from '../logic/i18n/text.ts';
import { LANGS, type Lang } from '../schemas/common.ts';
import type { PageFile } from '../schemas/rules/country.ts';
import { getChannels } from './channels.ts';
import { sourceLabels } from './evidence.ts';
import { forIsland, getCountry, inLanguage, latestCheck, rulesSources } from './rules.ts';
import { localeParam, pathTo } from './site.ts';
import { dictionary, islandWords } from './ui.ts';

/** What the estimator of a country says beyond `any.`: words that fit everywhere. */
const SHARED = [
  ...['answer.', 'sticky.', 'share', 'print', 'reset', 'notice.garbled', 'notice.newer', 'stale'],
  ...['clients', 'client', 'kind', 'amount.', 'hours.', 'months', 'count', 'charge.', 'channel'],
  ...[
    'currency',
    'fx.hint',
    'fx.dated',
    'payment',
    'weeks',
    'costs',
    'target',
    'practice',
    'preset',
  ],
  ...['question', 'range', 'perYear', 'source', 'line.of', 'rules', 'assumption', 'problem.'],
  ...['where', 'flow.', 'regimes.', 'unreachable.', 'price.', 'pa.title', 'pa.keeps', 'pa.costs'],
  ...['pa.workings', 'needs'],
  'more.missing',
].map((name) => `est.${name}`);
/** Words of Indonesia under the same names. */
const FOREIGN =
  /^est\.(months\.|answer\.(compare|employed|hourly|minimum|chosen|range)|stale\.fx|where\.|charge\.flat|costs\.assumption)/;
/** Lines that every country has. */
const LINES =
  /^(line|formula)\.(income-|fee-|fee$|costs$|share-of$|books-profit$|band$|pay$|wage$|taxable$|tax$|tax-scale$|contribution$)/;

/** The words of a country's estimator: its own lines, and what fits everywhere. */
function countryWords(country: string, words: Dictionary): Dictionary {
  const own = new RegExp(`^(line|formula)\\.${country}-`);
  return Object.fromEntries(
    Object.entries(words).filter(([key]) =>
      key.startsWith('est.')
        ? !FOREIGN.test(key)
        : key.startsWith('any.') || own.test(key) || LINES.test(key),
    ),
  );
}

/** Where a country's estimate stands, and what it is called. */
export interface CountryLink {
  readonly id: string;
  readonly name: string;
  readonly route: string;
}

const all = async (): Promise<readonly Country[]> =>
  Promise.all((Object.keys(COUNTRIES) as CountryId[]).map(getCountry));

/** Every country that can be estimated, in the order of the registry. */
export async function countryLinks(lang: Lang): Promise<readonly CountryLink[]> {
  return (await all()).map(({ model, rules }) => {
    const { name, address } = inLanguage(rules.country, lang);
    return {
      id: model.id,
      name: name[lang] ?? '',
      route: address ? `rates/${address}/` : 'rates/',
    };
  });
}

/** A country with a page of its own. */
export interface CountryPage {
  readonly country: Country;
  readonly page: PageFile;
}
const pageOf = ({ rules }: Country): PageFile | undefined =>
  (rules as unknown as { readonly page?: PageFile }).page;

/** One static path per language and country with a page. */
export async function countryPaths() {
  const pages = (await all()).flatMap((country) => {
    const page = pageOf(country);
    return page ? [{ country, page }] : [];
  });
  return LANGS.flatMap((lang) =>
    pages.map(({ country, page }) => ({
      params: { locale: localeParam(lang), country: country.rules.country.address },
      props: { lang, country, page },
    })),
  );
}

/** The pages of countries as the lists of pages name them. */
export async function countryTexts(lang: Lang) {
  const pages = (await all()).flatMap((country) => {
    const page = pageOf(country);
    return page ? [{ country, page }] : [];
  });
  return pages.map(({ country, page }) => {
    const { page: _, ...files } = country.rules as Country['rules'] & { page?: PageFile };
    return {
      route: `rates/${country.rules.country.address}/`,
      title: pick(page.title, lang),
      description: pick(page.description, lang),
      lede: pick(page.lede, lang),
      checked: latestCheck(files),
    };
  });
}

/** What the page of a country fetches once a reader has begun: fees by channel, and the words of what can be taken away. */
export async function countryMore(country: string, lang: Lang): Promise<AnywhereMore> {
  const channels = inLanguage(await getChannels(country), lang);
  const words = Object.entries(dictionary(lang)).filter(([key]) =>
    /^more\.(channels|fee|out)\.|^more\.sc\.perHour$/.test(key),
  );
  return {
    words: Object.fromEntries(words),
    sources: await sourceLabels(sourcesIn({ channels }), lang, 'content/estimator/'),
    channels,
  };
}

/** What a country's page hands to the island: texts of one language, and what its first example comes to. */
export async function countryData(
  { country, page }: CountryPage,
  lang: Lang,
): Promise<AnywhereData> {
  const { model } = country;
  const { page: _, ...files } = country.rules as Country['rules'] & { page?: PageFile };
  const date = latestCheck(files);
  const year = taxYear(country.rules, date);
  const fields = inLanguage(fieldsOf(country), lang);
  const { examples, job, target, needs } = inLanguage(page, lang);
  const [example] = page.examples;
  if (!example) throw new RangeError(`${model.id}: no example`);
  const draft = draftOf(example, page, fields, lang);
  const { practice, job: employed } = derive(
    draft,
    { country, fields, date, lang },
    { practice: null, job: null },
  );
  return {
    lang,
    country: model.id,
    words: countryWords(model.id, islandWords(lang, ['any.', 'line.', 'formula.', ...SHARED])),
    rules: forIsland(files, lang),
    fields,
    page: { examples, job, target, needs },
    date,
    year: { name: taxYearName(year), end: year.end },
    sources: await rulesSources(files, lang),
    paths: { more: pathTo(lang, `rates/${country.rules.country.address}/more.json`) },
    first: inLanguage({ practice, job: employed }, lang),
  };
}
