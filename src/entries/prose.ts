import { type CollectionEntry, getCollection } from 'astro:content';
import { LANGS, type Lang } from '../schemas/common.ts';
import { once } from './once.ts';
import { localeParam, pathTo } from './site.ts';

type Prose = 'pages' | 'roles' | 'pairs' | 'guides';

/** Language and slug of a prose entry: its id is `<lang>/<slug>`. */
const split = (id: string): [Lang, string] => {
  const [lang = '', ...rest] = id.split('/');
  return [lang, rest.join('/')];
};

/**
 * The MDX entries of one kind in one language, by slug.
 * @throws Error naming the file when a slug exists in another language only
 */
export const proseIn = once(readProse) as <K extends Prose>(
  kind: K,
  lang: Lang,
) => Promise<ReadonlyMap<string, CollectionEntry<K>>>;

async function readProse(kind: Prose, lang: Lang) {
  const all = await getCollection(kind);
  const inLang = new Map<string, CollectionEntry<Prose>>();
  for (const entry of all) {
    const [entryLang, slug] = split(entry.id);
    if (entryLang === lang) inLang.set(slug, entry);
  }
  for (const entry of all) {
    const [, slug] = split(entry.id);
    if (!inLang.has(slug)) {
      throw new Error(
        `content/${kind}/${entry.id}.mdx has no counterpart content/${kind}/${lang}/${slug}.mdx`,
      );
    }
  }
  return inLang;
}

/** A text of the site with the address where it can be read; parts of a page have that page's address. */
export interface Text {
  readonly kind: Prose;
  readonly slug: string;
  /** Address without the language, e.g. `guides/scams/`. */
  readonly route: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  /** Its opening sentences, where they stand in the frontmatter. */
  readonly lede: string | undefined;
  /** Day on which a person last checked it. */
  readonly checked: string;
  readonly isPart: boolean;
  /** The MDX source. */
  readonly body: string;
}

const FOLDER = { pages: '', roles: 'roles/', pairs: 'compare/', guides: 'guides/' } as const;

/** Every MDX text of a language that can be looked for. */
export async function textsIn(lang: Lang): Promise<readonly Text[]> {
  const kinds = ['roles', 'pairs', 'guides', 'pages'] as const;
  const lists = await Promise.all(
    kinds.map(async (kind) =>
      [...(await proseIn(kind, lang))].flatMap(([slug, { data, body = '' }]) => {
        if ('unlisted' in data) return [];
        const part = 'partOf' in data ? data.partOf : undefined;
        const place = part ?? slug;
        const route = kind === 'pages' && place === 'home' ? '' : `${FOLDER[kind]}${place}/`;
        const href = pathTo(lang, route);
        const { title, description, checked } = data;
        const { lede, nutshell, answer } = data as Partial<Record<string, string>>;
        return {
          kind,
          slug,
          route,
          href,
          title,
          description,
          lede: lede ?? nutshell ?? answer,
          checked,
          isPart: part !== undefined,
          body,
        };
      }),
    ),
  );
  return lists.flat();
}

/** @throws Error when the page does not exist */
export async function prosePage<K extends Prose>(
  kind: K,
  lang: Lang,
  slug: string,
): Promise<CollectionEntry<K>> {
  const entry = (await proseIn(kind, lang)).get(slug);
  if (!entry) throw new Error(`content/${kind}/${lang}/${slug}.mdx does not exist`);
  return entry;
}

/** Static paths for one page per language and slug of a kind. */
export async function prosePaths<K extends Prose>(kind: K, param: string) {
  const perLang = await Promise.all(
    LANGS.map(async (lang) =>
      [...(await proseIn(kind, lang))].map(([slug, entry]) => ({
        params: { locale: localeParam(lang), [param]: slug },
        props: { lang, entry },
      })),
    ),
  );
  return perLang.flat();
}
