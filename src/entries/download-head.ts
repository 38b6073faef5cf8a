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
