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
import { dictionary } from './ui.ts';

/** What the estimator of a country says beyond `any.`: words that fit everywhere, each with those below it. */
const SHARED = `
  answer.beside answer.charge answer.closed answer.hour answer.keep answer.no answer.none answer.title answer.unknown
  answer.yes sticky share print reset notice.garbled notice.newer clients client kind amount hours count charge channel
  currency fx.hint fx.dated payment weeks costs target practice preset question range perYear source line.of rules
  assumption problem flow regimes unreachable price pa.title pa.keeps pa.costs pa.workings needs more.missing`
  .trim()
  .split(/\s+/);
/** Those below these are words of Indonesia. */
const ALONE = ['months', 'stale', 'where'];
/** Lines that every country has. */
const LINES =
  /^(line|formula)\.(income-|fee-|(fee|costs|share-of|books-profit|band|pay|wage|taxable|tax|tax-scale|contribution)$)/;

/** The words of a country's estimator: its own lines, and what fits everywhere. */
function countryWords(country: string, words: Dictionary): Dictionary {
  const patterns = [
    new RegExp(`^(any\\.|(line|formula)\\.${country}-)`),
    new RegExp(`^est\\.(${SHARED.join('|')})(\\.|$)`),
    new RegExp(`^est\\.(${ALONE.join('|')})$`),
    LINES,
  ];
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => patterns.some((pattern) => pattern.test(key))),
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

const routeOf = ({ address }: Country['rules']['country']) =>
  address ? `rates/${address}/` : 'rates/';

/** Every country that can be estimated, in the order of the registry. */
export async function countryLinks(lang: Lang): Promise<readonly CountryLink[]> {
  return (await all()).map(({ model, rules: { country } }) => ({
    id: model.id,
    name: pick(country.name, lang),
    route: routeOf(country),
  }));
}

/** A country with a page of its own. */
interface CountryPage {
  readonly country: Country;
  readonly page: PageFile;
  /** Its rules without that page. */
  readonly rules: Country['rules'];
}

async function countryPages(): Promise<readonly CountryPage[]> {
  return (await all()).flatMap((country) => {
    const { page, ...rules } = country.rules as Country['rules'] & { page?: PageFile };
    return page ? [{ country, page, rules }] : [];
  });
}

/** One static path per language and country with a page. */
export async function countryPaths() {
  const pages = await countryPages();
  return LANGS.flatMap((lang) =>
    pages.map((props) => ({
      params: { locale: localeParam(lang), country: props.rules.country.address },
      props: { lang, ...props },
    })),
  );
}

/** The pages of countries as the lists of pages name them. */
export async function countryTexts(lang: Lang) {
  return (await countryPages()).map(({ page, rules }) => ({
    route: routeOf(rules.country),
    title: pick(page.title, lang),
    description: pick(page.description, lang),
    lede: pick(page.lede, lang),
    checked: latestCheck(rules),
  }));
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
  { country, page, rules }: CountryPage,
  lang: Lang,
): Promise<AnywhereData> {
  const { model } = country;
  const date = latestCheck(rules);
  const year = taxYear(rules, date);
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
    words: countryWords(model.id, dictionary(lang)),
    rules: forIsland(rules, lang),
    fields,
    page: { examples, job, target, needs },
    date,
    year: { name: taxYearName(year), end: year.end },
    sources: await rulesSources(rules, lang),
    paths: { more: pathTo(lang, `${routeOf(rules.country)}more.json`) },
    first: inLanguage({ practice, job: employed }, lang),
  };
}
