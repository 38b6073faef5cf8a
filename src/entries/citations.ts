import { getCollection } from 'astro:content';
import { citedIn } from '../logic/citations.ts';
import { pick } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import { proseIn } from './prose.ts';
import { pathTo } from './site.ts';

/** A place on the site that cites a source. */
export interface Place {
  readonly href: string;
  readonly name: string;
}

const ROUTES = { pages: '', roles: 'roles/', pairs: 'compare/' } as const;
const route = (kind: keyof typeof ROUTES, slug: string) =>
  kind === 'pages' && slug === 'home' ? '' : `${ROUTES[kind]}${slug}/`;

/** For every source id and seed point: the pages and table rows of a language that cite it. */
export async function placesByCitation(lang: Lang): Promise<ReadonlyMap<string, readonly Place[]>> {
  const places = new Map<string, Place[]>();
  const add = (ids: Iterable<string>, place: Place) => {
    for (const id of new Set(ids)) places.set(id, [...(places.get(id) ?? []), place]);
  };
  for (const kind of ['roles', 'pairs', 'pages'] as const) {
    for (const [slug, entry] of await proseIn(kind, lang)) {
      add(citedIn(entry.body ?? ''), {
        href: pathTo(lang, route(kind, slug)),
        name: entry.data.title,
      });
    }
  }
  for (const { id, data } of await getCollection('aspects')) {
    const cited = Object.values(data.cells).flatMap((cell) => cell.sources);
    add(cited, { href: `${pathTo(lang, 'compare/')}#${id}`, name: pick(data.name, lang) });
  }
  for (const { data } of await getCollection('quizItems')) {
    const cited = data.evidence.map(({ source }) => source);
    add(cited, { href: pathTo(lang, 'quiz/'), name: pick(data.facet, lang) });
  }
  return places;
}
