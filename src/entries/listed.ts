import { getCollection } from 'astro:content';
import { changedOn } from '../logic/changed.ts';
import { ROLES, type Role } from '../logic/roles.ts';
import type { Lang } from '../schemas/common.ts';
import { getCorrections } from './corrections.ts';
import { countryTexts } from './countries.ts';
import { once } from './once.ts';
import { type Text, textsIn } from './prose.ts';
import { lastChecked } from './rules.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

export const PAGE_KINDS = ['roles', 'pairs', 'guides', 'tools', 'about'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** A page that may be listed: by search engines, in the lists of every page, in feeds. */
export interface Listed {
  readonly kind: PageKind;
  /** Address without the language; empty for home. */
  readonly route: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  /** The sentences that it opens with, set large. */
  readonly lede: string | undefined;
  /** The roles that it is about, in table order. */
  readonly roles: readonly Role[];
  /** Day of its latest check or correction, or of the newest of the data it shows. */
  readonly changed: string;
}

/** What is a tool, and no text about the guide. */
const TOOLS = [
  '',
  'compare/',
  'compare/weigh/',
  'quiz/',
  'rates/',
  'rates/examples/',
  'tasks/',
  'pay/',
  'hire/',
];

const kindOf = (kind: Text['kind'], route: string): PageKind =>
  kind !== 'pages' ? kind : TOOLS.includes(route) ? 'tools' : 'about';

/** Days on which the data of a page were checked, by its route. */
async function dataDays(): Promise<ReadonlyMap<string, readonly string[]>> {
  const [aspects, tasks, pay, sources] = await Promise.all([
    getCollection('aspects'),
    getCollection('tasks'),
    getCollection('pay'),
    getCollection('sources'),
  ]);
  return new Map([
    ['compare/', aspects.map(({ data }) => data.checked)],
    ['tasks/', tasks.map(({ data }) => data.checked)],
    ['pay/', pay.flatMap(({ data }) => data.figures.map(({ checked }) => checked))],
    ['sources/', sources.map(({ data }) => data.seen)],
    ['rates/', [await lastChecked()]],
  ]);
}

/** Every page of a language but search and the error pages: roles, pairs, guides, tools, then what is about the guide. */
export const listedPages = once((lang: Lang): Promise<readonly Listed[]> => listAll(lang));

async function listAll(lang: Lang): Promise<readonly Listed[]> {
  const t = translator(lang);
  const texts = await textsIn(lang);
  const checkedOf = (slug: string) => texts.find((text) => text.slug === slug)?.checked ?? '';
  const own = texts
    // A part with a place of its own below its page, such as quiz/check/, is a page.
    .filter(({ isPart, route }) => !isPart || /.\/./.test(route))
    .map(({ kind, route, title, description, lede, checked }) => ({
      kind: kindOf(kind, route),
      route,
      title,
      description,
      lede,
      checked,
    }));
  const tools = (
    [
      ['quiz/', 'quiz', 'method'],
      ['compare/weigh/', 'weighing', 'compare'],
    ] as const
  ).map(([route, words, source]) => ({
    kind: 'tools' as const,
    route,
    title: t(`${words}.title`),
    description: t(`${words}.description`),
    lede: undefined,
    checked: checkedOf(source),
  }));
  const countries = (await countryTexts(lang)).map((text) => ({ kind: 'tools' as const, ...text }));
  const days = await dataDays();
  const corrections = (await getCorrections()).map(([, correction]) => correction);
  const pages = [...own, ...tools, ...countries].map(({ checked, ...page }): Listed => {
    const slug = page.route.split('/').at(-2) ?? '';
    return {
      ...page,
      href: pathTo(lang, page.route),
      roles: ROLES.filter((role) => slug.split('-vs-').includes(role.slug)),
      changed: changedOn(page.route, [checked, ...(days.get(page.route) ?? [])], corrections),
    };
  });
  return PAGE_KINDS.flatMap((kind) => pages.filter((page) => page.kind === kind));
}
