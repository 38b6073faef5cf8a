import type { Lang } from '../schemas/common.ts';
import { DATA_LICENCE } from '../schemas/download.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

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
  const absolute = (path: string) => new URL(pathTo(lang, path), site).href;
  const address = absolute(page);
  const date = [...days].sort().at(-1) ?? '';
  return {
    $schema: absolute(`${route}.schema.json`),
    title,
    publisher: t('site.name'),
    licence: DATA_LICENCE,
    language: lang,
    page: address,
    citation: t('download.citation', { site: t('site.name'), date, title, address }),
  } as const;
}

/** Where the meaning of the fields stands. */
export const schemaAddress = (lang: Lang, site: URL | undefined, route: string) =>
  new URL(pathTo(lang, `${route}.schema.json`), site).href;

interface Cited {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url?: string | undefined;
  readonly page: string;
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
