import type { Article, BreadcrumbList, Dataset, Graph, Occupation, Thing } from 'schema-dts';
import { upperFirst } from '../logic/i18n/text.ts';
import { APPS, DATA, LICENCE_URL, stepsTo } from '../logic/structured.ts';
import type { Lang, RoleId } from '../schemas/common.ts';
import { getFaq } from './faq.ts';
import { getGlossary } from './glossary.ts';
import type { Listed } from './listed.ts';
import { getPay } from './pay.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

/** What a description of a page needs to know of it. */
interface Described {
  readonly page: Listed;
  readonly lang: Lang;
  /** Day of the last check as the page shows it. */
  readonly checked: string | undefined;
  /** Address of a path of the site, with its host. */
  readonly absolute: (path: string) => string;
}

const TEXTS = ['roles', 'pairs', 'guides'];
/** Texts among the tools. */
const ARTICLES = ['hire/', 'pay/'];

/**
 * What a page is, in the words of schema.org, for programs that read it: as lean as it can be, and nothing in it that
 * does not stand on the page (tests/built/structured.test.ts).
 */
export async function structuredData(about: Described): Promise<Graph> {
  return {
    '@context': 'https://schema.org',
    '@graph': [...crumbs(about), ...(await things(about))],
  };
}

const organization = ({ lang, absolute }: Described) =>
  ({
    '@type': 'Organization',
    name: translator(lang)('site.name'),
    url: absolute(pathTo(lang, '')),
  }) as const;

/** The way from home to the page; home has none, and the quiz shows none. */
function crumbs({ page, lang, absolute }: Described): readonly BreadcrumbList[] {
  if (page.route === '' || page.route === 'quiz/') return [];
  const t = translator(lang);
  const steps = [['', 'nav.home'] as const, ...stepsTo(page.route)];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        ...steps.map(([route, key], index) => ({
          '@type': 'ListItem' as const,
          position: index + 1,
          name: t(key),
          item: absolute(pathTo(lang, route)),
        })),
        { '@type': 'ListItem', position: steps.length + 1, name: page.title },
      ],
    },
  ];
}

async function things(about: Described): Promise<readonly Thing[]> {
  const { page, lang, checked } = about;
  const { route, title } = page;
  const t = translator(lang);
  const dated = checked ? { dateModified: checked } : {};
  if (route === '')
    return [
      {
        '@type': 'WebSite',
        name: t('site.name'),
        description: t('footer.what'),
        url: about.absolute(page.href),
        inLanguage: lang,
      },
    ];
  const app = APPS[route];
  if (route === 'faq/')
    return [{ '@type': 'FAQPage', ...dated, mainEntity: await questions(lang) }];
  if (route === 'glossary/')
    return [
      { '@type': 'DefinedTermSet', name: title, hasDefinedTerm: await terms(lang) },
      ...dataset(about),
    ];
  if (TEXTS.includes(page.kind) || ARTICLES.includes(route))
    return [await article(about), ...dataset(about)];
  if (app)
    return [
      {
        '@type': 'WebApplication',
        name: title,
        applicationCategory: app,
        operatingSystem: 'Any',
        isAccessibleForFree: true,
        inLanguage: lang,
      },
      ...dataset(about),
    ];
  const data = dataset(about);
  return data.length > 0 ? data : [{ '@type': 'WebPage', name: title, ...dated, inLanguage: lang }];
}

async function article(about: Described): Promise<Article> {
  const { page, lang, checked } = about;
  const [role] = page.kind === 'roles' ? page.roles : [];
  return {
    '@type': 'Article',
    headline: page.title,
    ...(checked ? { dateModified: checked } : {}),
    inLanguage: lang,
    publisher: organization(about),
    ...(role ? { about: await occupation(role.id, about) } : {}),
  };
}

/** A role as an occupation; with its pay only where a statistic counts this very job. */
async function occupation(role: RoleId, { page, lang }: Described): Promise<Occupation> {
  const counted = await distribution(role);
  const salary = counted && {
    occupationLocation: { '@type': 'Country' as const, name: counted.country },
    occupationalCategory: counted.code,
    estimatedSalary: {
      '@type': 'MonetaryAmountDistribution' as const,
      name: 'base',
      currency: counted.currency,
      duration: 'P1Y',
      percentile10: counted.p10,
      median: counted.median,
      percentile90: counted.p90,
    },
  };
  return {
    '@type': 'Occupation',
    name: upperFirst(translator(lang)(`role.${role}`)),
    ...(page.lede ? { description: page.lede } : {}),
    ...salary,
  };
}

/** The yearly pay of employees in this very job: official, with percentiles, from no small sample. */
async function distribution(role: RoleId) {
  const figures = [...(await getPay()).values()].flatMap((table) => table.figures);
  const found = figures.find(
    (figure) =>
      figure.role === role &&
      figure.match === 'own' &&
      figure.kind === 'employed' &&
      figure.period === 'year' &&
      figure.confidence === 'A' &&
      !figure.few,
  );
  const { p10, median, p90, country, currency, official = '' } = found ?? {};
  if (!found || p10 === undefined || median === undefined || p90 === undefined) return undefined;
  const code = /\(([\d-]+)\)$/.exec(official)?.[1] ?? official;
  return { p10, median, p90, country: country ?? '', currency: currency ?? '', code };
}

function dataset(about: Described): readonly Dataset[] {
  const { page, lang, absolute, checked } = about;
  return (DATA[page.route] ?? []).map(({ route, name }) => {
    const file = (ending: string, type: string) => ({
      '@type': 'DataDownload' as const,
      encodingFormat: type,
      contentUrl: absolute(pathTo(lang, `${route}.${ending}`)),
    });
    return {
      '@type': 'Dataset',
      name: name ? translator(lang)(name) : page.title,
      description: page.lede ?? page.title,
      license: LICENCE_URL,
      creator: organization(about),
      ...(checked ? { dateModified: checked } : {}),
      distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
    };
  });
}

const questions = async (lang: Lang) =>
  (await getFaq(lang))
    .flatMap((group) => group.questions)
    .map(({ question, paragraphs }) => ({
      '@type': 'Question' as const,
      name: question,
      acceptedAnswer: {
        '@type': 'Answer' as const,
        text: paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')).join('\n'),
      },
    }));

const terms = async (lang: Lang) =>
  (await getGlossary(lang))
    .flatMap(({ entries }) => entries)
    .map(({ term, definition, not }) => ({
      '@type': 'DefinedTerm' as const,
      name: upperFirst(term),
      description: definition,
      ...(not ? { disambiguatingDescription: not } : {}),
    }));
