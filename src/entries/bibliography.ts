import { getCollection } from 'astro:content';
import { sourcesIn } from '../logic/citations.ts';
import type { Lang } from '../schemas/common.ts';
import { publishedCases } from './cases.ts';
import { once } from './once.ts';
import { pathTo } from './site.ts';

/** The pages of the bibliography: what the rules, the estimator and the figures of pay rest on has one of its own. */
const PAGES = { rules: 'sources/rules/', other: 'sources/' } as const;
export type BibliographyPage = keyof typeof PAGES;

/** The collections under `content/rules/`, `content/estimator/` and `content/pay/`. */
const RULES = [
  'rules',
  'channels',
  'offer',
  'hirer',
  'swing',
  'presets',
  'examples',
  'pay',
] as const;

/** Every source that rules, the estimator, a figure of pay or an example they are checked against cite, whatever else cites it. */
async function findRuleSources(): Promise<ReadonlySet<string>> {
  const collections = await Promise.all(RULES.map((name) => getCollection(name)));
  const seeds = new Set((await getCollection('seeds')).map(({ id }) => id));
  const read = collections.flat().map(({ data }) => ({ data }));
  const cited = sourcesIn([...read, ...(await publishedCases())]);
  // The points of the source documents stay together, whoever cites them.
  return new Set(cited.filter((id) => !seeds.has(id)));
}

const ruleSources = once(findRuleSources);

/** Look-up of the page that has a source's entry; a seed point's is the first page. */
export async function bibliographyPages(): Promise<(id: string) => BibliographyPage> {
  const found = await ruleSources();
  return (id) => (found.has(id) ? 'rules' : 'other');
}

/** Look-up of the route of a source or seed point, without the language: `sources/#s5`. */
export async function citationRoutes(): Promise<(id: string) => string> {
  const pageOf = await bibliographyPages();
  return (id) => `${PAGES[pageOf(id)]}#${id.toLowerCase()}`;
}

/** The addresses of all pages of the bibliography. */
export const bibliographyPaths = (lang: Lang): readonly string[] =>
  Object.values(PAGES).map((route) => pathTo(lang, route));
