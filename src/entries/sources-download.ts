import { nameIn, pick } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import { type SourcesDownload, sourcesDownloadSchema } from '../schemas/sources-download.ts';
import { citationRoutes } from './bibliography.ts';
import { downloadHeadOf, schemaAddress, tableOf } from './download-head.ts';
import { getSources } from './evidence.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

const ROUTE = 'sources/bibliography';

/** What the fields of the bibliography mean, and their form. */
export function sourcesSchema(lang: Lang, site: URL | undefined) {
  const t = translator(lang);
  return {
    schema: sourcesDownloadSchema(
      (field) => t(`data.${field}`),
      (field) => t(`sources.data.${field}`),
      lang,
    ),
    address: schemaAddress(lang, site, ROUTE),
  };
}

/** The bibliography in one language, as it is handed out, by id. */
export async function sourcesDownload(lang: Lang, site: URL | undefined): Promise<SourcesDownload> {
  const t = translator(lang);
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
      page: new URL(pathTo(lang, routeOf(id)), site).href,
    })),
  };
}

/** The same as a table, one row per source: a header and rows. */
export function sourcesTable({
  sources,
  language,
  licence,
}: SourcesDownload): [string[], string[][]] {
  const rows = sources.map(({ url = '', note = '', page, ...source }) => ({
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
  }));
  return tableOf(rows);
}
