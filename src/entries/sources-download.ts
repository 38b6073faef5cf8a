import { nameIn, pick } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import { type SourcesDownload, sourcesDownloadSchema } from '../schemas/sources-download.ts';
import { citationRoutes } from './bibliography.ts';
import { absoluteTo, downloadHeadOf, schemaOf, tableOf } from './download.ts';
import { getSources } from './evidence.ts';
import { translator } from './ui.ts';

const ROUTE = 'sources/bibliography';

/** What the fields of the bibliography mean, and their form. */
export const sourcesSchema = schemaOf(
  ROUTE,
  sourcesDownloadSchema,
  (field) => `sources.data.${field}`,
);

/** The bibliography in one language, as it is handed out, by id. */
export async function sourcesDownload(lang: Lang, site: URL | undefined): Promise<SourcesDownload> {
  const t = translator(lang);
  const absolute = absoluteTo(lang, site);
  const routeOf = await citationRoutes();
  const sources = [...(await getSources())].sort(([a], [b]) => a.localeCompare(b));
  const days = sources.map(([, { seen }]) => seen);
  const title = t('sources.list');
  return {
    ...downloadHeadOf({ lang, site, route: ROUTE, page: 'sources/', title, days }),
    sources: sources.map(([id, source]) => ({
      id,
      kind: source.kind,
      kindName: t(`sources.kind.${source.kind}`),
      publisher: source.publisher,
      title: nameIn(source.title, lang),
      ...(source.url ? { url: source.url } : {}),
      date: source.date,
      dateSeen: source.seen,
      confidence: source.confidence,
      ...(source.note ? { note: pick(source.note, lang) } : {}),
      page: absolute(routeOf(id)),
    })),
  };
}

/** The same as a table, one row per source: a header and rows. */
export const sourcesTable = ({ sources, language, licence }: SourcesDownload) =>
  tableOf(
    sources.map(({ url = '', note = '', page, ...source }) => ({
      id: source.id,
      kind: source.kind,
      kindName: source.kindName,
      publisher: source.publisher,
      title: source.title,
      url,
      date: source.date,
      dateSeen: source.dateSeen,
      confidence: source.confidence,
      note,
      language,
      licence,
      page,
    })),
  );
