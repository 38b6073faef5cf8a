import type { Lang } from '../schemas/common.ts';
import { type GlossaryDownload, glossaryDownloadSchema } from '../schemas/glossary-download.ts';
import { absoluteTo, citer, downloadHeadOf, schemaOf, tableOf } from './download.ts';
import { getGlossary } from './glossary.ts';
import { prosePage } from './prose.ts';

const ROUTE = 'glossary/terms';

/** What the fields of the terms mean, and their form. */
export const glossarySchema = schemaOf(
  ROUTE,
  glossaryDownloadSchema,
  (field) => `glossary.data.${field}`,
);

/** All terms in one language, as they are handed out, in the order of the page. */
export async function glossaryDownload(
  lang: Lang,
  site: URL | undefined,
): Promise<GlossaryDownload> {
  const absolute = absoluteTo(lang, site);
  const cite = await citer(lang, site);
  const { title, checked } = (await prosePage('pages', lang, 'glossary')).data;
  const letters = await getGlossary(lang);
  return {
    ...downloadHeadOf({ lang, site, route: ROUTE, page: 'glossary/', title, days: [checked] }),
    terms: letters.flatMap(({ entries }) =>
      entries.map(({ id, term, others, also, definition, not, sources }) => ({
        id,
        term,
        others: others.map(({ lang: language, term: name }) => ({ language, term: name })),
        also: [...also],
        definition,
        ...(not ? { not } : {}),
        sources: sources.map(cite),
        page: absolute(`glossary/#${id}`),
      })),
    ),
  };
}

/** The same as a table, one row per term: a header and rows. What there is several of is parted by ` | `. */
export const glossaryTable = ({ terms, language, licence }: GlossaryDownload) =>
  tableOf(
    terms.map(({ id, term, others, also, definition, not = '', sources, page }) => ({
      id,
      term,
      others: others.map((other) => `${other.language}: ${other.term}`).join(' | '),
      also: also.join(' | '),
      definition,
      not,
      sources: sources.map((source) => source.id).join(' | '),
      language,
      licence,
      page,
    })),
  );
