import { getCollection } from 'astro:content';
import { nameIn } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import type { SeedPoint } from '../schemas/seed.ts';
import type { Source } from '../schemas/source.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

export interface Evidence {
  /** Id of the source, or the key of a seed point. */
  readonly id: string;
  /** Short name for a link: `BLS, 2025`, `PP 20/2026`, `S5`. */
  readonly label: string;
  readonly confidence: Source['confidence'];
  readonly href: string;
  /** Full name for assistive technology and titles. */
  readonly name: string;
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
  return `${SHORT[source.publisher] ?? publisher}, ${source.date.slice(0, 4)}`;
}

export async function getSources(): Promise<ReadonlyMap<string, Source>> {
  return new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
}

export async function getSeeds(): Promise<ReadonlyMap<string, SeedPoint>> {
  return new Map((await getCollection('seeds')).map(({ id, data }) => [id, data]));
}

/**
 * Look-up of citations in a language.
 * The function throws for an id that is not in the bibliography, and names the page or content that cites it.
 */
export async function evidenceFor(lang: Lang, citing: string): Promise<(id: string) => Evidence> {
  const [sources, seeds] = await Promise.all([getSources(), getSeeds()]);
  return (id) => {
    const href = `${pathTo(lang, 'sources/')}#${id.toLowerCase()}`;
    const seed = seeds.get(id);
    if (seed) {
      const document = sources.get(seed.document);
      return { id, label: id, confidence: document?.confidence ?? 'D', href, name: id };
    }
    const source = sources.get(id);
    if (!source) throw new Error(`${citing} cites "${id}", which is not in content/sources.yaml`);
    const name = `${source.publisher}: ${nameIn(source.title, lang)}`;
    return { id, label: shortName(source, lang), confidence: source.confidence, href, name };
  };
}
