import { getCollection } from 'astro:content';
import { anchorsCited } from '../logic/citations.ts';
import { nameIn } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import type { SeedPoint } from '../schemas/seed.ts';
import type { Source } from '../schemas/source.ts';
import {
  type BibliographyPage,
  bibliographyPages,
  bibliographyPaths,
  citationRoutes,
} from './bibliography.ts';
import { once } from './once.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

export interface Evidence {
  /** Id of the source, or the key of a seed point. */
  readonly id: string;
  /** Short name for a link: `BLS OOH, 2025`, `PP 20/2026`, `S5`. */
  readonly label: string;
  readonly confidence: Source['confidence'];
  readonly href: string;
  /** Full name for assistive technology and titles. */
  readonly name: string;
  /** What the list at the foot of a page says of it; a seed point has none. */
  readonly entry?: { readonly publisher: string; readonly title: string; readonly date: string };
}

const SHORT: Readonly<Record<string, string>> = {
  'U.S. Bureau of Labor Statistics': 'BLS',
  'Office for National Statistics': 'ONS',
  'American Society of Administrative Professionals': 'ASAP',
  'International Association of Administrative Professionals': 'IAAP',
  'Society of Virtual Assistants': 'SVA',
  'U.S. Department of Labor, Employment and Training Administration': 'O*NET',
  'U.S. Federal Trade Commission': 'FTC',
};

function shortName(source: Source, lang: Lang): string {
  const title = nameIn(source.title, lang);
  if (source.kind === 'law') return title.split(/[(,:]| tentang /)[0]?.trim() ?? title;
  if (source.url === undefined) return translator(lang)(`sources.kind.${source.kind}`);
  const publisher = source.publisher.split(/[,(;]/)[0]?.trim() ?? source.publisher;
  const name = source.short ?? SHORT[source.publisher] ?? publisher;
  return `${name}, ${source.date.slice(0, 4)}`;
}

export const getSources = once(
  async (): Promise<ReadonlyMap<string, Source>> =>
    new Map((await getCollection('sources')).map(({ id, data }) => [id, data])),
);

export const getSeeds = once(
  async (): Promise<ReadonlyMap<string, SeedPoint>> =>
    new Map((await getCollection('seeds')).map(({ id, data }) => [id, data])),
);

/** The ids of all that can be cited, by their anchors. */
const anchors = once(async (): Promise<ReadonlyMap<string, string>> => {
  const known = [...(await getSources()).keys(), ...(await getSeeds()).keys()];
  return new Map(known.map((id) => [id.toLowerCase(), id]));
});

/** The sources of one page of the bibliography, by publisher and title. */
export async function bibliography(
  page: BibliographyPage,
  lang: Lang,
): Promise<readonly (readonly [id: string, source: Source])[]> {
  const [sources, pageOf] = await Promise.all([getSources(), bibliographyPages()]);
  const key = ({ publisher, title }: Source) => `${publisher} ${nameIn(title, lang)}`;
  return [...sources]
    .filter(([id]) => pageOf(id) === page)
    .sort(([, a], [, b]) => key(a).localeCompare(key(b)));
}

/**
 * Look-up of citations in a language.
 * The function throws for an id that is not in the bibliography, and names the page or content that cites it.
 */
export async function evidenceFor(lang: Lang, citing: string): Promise<(id: string) => Evidence> {
  const [sources, seeds, routeOf] = await Promise.all([getSources(), getSeeds(), citationRoutes()]);
  return (id) => {
    const href = pathTo(lang, routeOf(id));
    const seed = seeds.get(id);
    if (seed) {
      const document = sources.get(seed.document);
      return { id, label: id, confidence: document?.confidence ?? 'D', href, name: id };
    }
    const source = sources.get(id);
    if (!source) throw new Error(`${citing} cites "${id}", which is not in content/sources.yaml`);
    const { publisher, date, confidence } = source;
    const title = nameIn(source.title, lang);
    return {
      id,
      label: shortName(source, lang),
      confidence,
      href,
      name: `${publisher}: ${title}`,
      entry: { publisher, title, date },
    };
  };
}

/** What an island needs to cite: short name, letter and place of each source, by id. */
export async function sourceLabels(ids: Iterable<string>, lang: Lang, citing: string) {
  const evidence = await evidenceFor(lang, citing);
  return Object.fromEntries(
    [...new Set(ids)].sort().map((id) => {
      const { label, name, confidence, href } = evidence(id);
      return [id, { label, name, confidence, href }];
    }),
  );
}

/** What a rendered page cites: the entries of the bibliography that it links to, in order. */
export async function citedOn(html: string, lang: Lang): Promise<readonly Evidence[]> {
  const idOf = await anchors();
  const evidence = await evidenceFor(lang, 'the page');
  return anchorsCited(html, bibliographyPaths(lang)).flatMap((anchor) => {
    const id = idOf.get(anchor);
    return id === undefined ? [] : [evidence(id)];
  });
}
