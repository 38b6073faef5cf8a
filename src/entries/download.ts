import type { z } from 'astro/zod';
import { nameIn } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import { DATA_LICENCE, type Explain } from '../schemas/download.ts';
import { citationRoutes } from './bibliography.ts';
import { getSeeds, getSources } from './evidence.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

/** Full address of a route in a language. */
export const absoluteTo = (lang: Lang, site: URL | undefined) => (route: string) =>
  new URL(pathTo(lang, route), site).href;

const schemaRoute = (route: string) => `${route}.schema.json`;

interface Head {
  readonly lang: Lang;
  readonly site: URL | undefined;
  /** Address of the data without ending and language. */
  readonly route: string;
  /** Route of the page that shows them. */
  readonly page: string;
  readonly title: string;
  /** Days on which they were checked. */
  readonly days: readonly string[];
}

/** What every file of data begins with: its schema, whose it is, who may use it and how to name it. */
export function downloadHeadOf({ lang, site, route, page, title, days }: Head) {
  const t = translator(lang);
  const absolute = absoluteTo(lang, site);
  const address = absolute(page);
  const date = [...days].sort().at(-1) ?? '';
  return {
    $schema: absolute(schemaRoute(route)),
    title,
    publisher: t('site.name'),
    licence: DATA_LICENCE,
    language: lang,
    page: address,
    citation: t('download.citation', { site: t('site.name'), date, title, address }),
  } as const;
}

/**
 * What the fields of a file of data mean, and their form, in any language.
 * @param route address of the data without ending and language
 * @param keyOf interface word of a field that only these data have; `data.…` has those of all
 */
export const schemaOf =
  (
    route: string,
    make: (general: Explain, says: Explain, lang: Lang) => z.ZodType,
    keyOf: (field: string) => string,
  ) =>
  (lang: Lang, site: URL | undefined) => {
    const t = translator(lang);
    const general = (field: string) => t(`data.${field}`);
    return {
      schema: make(general, (field) => t(keyOf(field)), lang),
      address: absoluteTo(lang, site)(schemaRoute(route)),
    };
  };

/** A citation with everything that makes it findable without the site. */
interface Cited {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url?: string | undefined;
  readonly page: string;
}

/** Look-up of the citation of a source or seed point. @throws Error for an id that is in no list of sources */
export async function citer(lang: Lang, site: URL | undefined) {
  const [sources, seeds, routeOf] = await Promise.all([getSources(), getSeeds(), citationRoutes()]);
  const t = translator(lang);
  const absolute = absoluteTo(lang, site);
  return (id: string) => {
    const point = seeds.get(id);
    const source = sources.get(point?.document ?? id);
    if (!source) throw new Error(`"${id}" is cited, but in no list of sources`);
    const { title, publisher, date, url } = source;
    return {
      id,
      title: nameIn(title, lang),
      publisher: point ? t('sources.kind.seed') : publisher,
      date,
      ...(url === undefined ? {} : { url }),
      page: absolute(routeOf(id)),
    };
  };
}

/** Sources in two columns of a table, parted by ` | `: their names, and what makes them findable without the site. */
export const sourceColumns = (sources: readonly Cited[]) => ({
  sources: sources.map(({ id }) => id).join(' | '),
  sourceDetails: sources
    .map(({ title, publisher, date, url, page }) =>
      [`${publisher}: ${title}`, date, url ?? page].join(', '),
    )
    .join(' | '),
});

/** Rows with the same fields as a table: a header and rows. */
export const tableOf = <Cell extends string | number>(
  rows: readonly Readonly<Record<string, Cell>>[],
): [string[], Cell[][]] => [Object.keys(rows[0] ?? {}), rows.map((row) => Object.values(row))];
