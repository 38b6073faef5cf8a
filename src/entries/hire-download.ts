import { pick } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import type { AssumptionId } from '../schemas/hire.ts';
import { type HireDownload, hireDownloadSchema } from '../schemas/hire-download.ts';
import { citer, downloadHeadOf, schemaOf, sourceColumns, tableOf } from './download.ts';
import { getHire } from './hire.ts';
import { prosePage } from './prose.ts';
import { translator } from './ui.ts';

const ROUTE = 'hire/assumptions';

/** What the fields of the assumptions mean, and their form. */
export const hireSchema = schemaOf(ROUTE, hireDownloadSchema, (field) => `assumed.data.${field}`);

/** What the costs of hiring assume, in one language, as it is handed out, in the order of the page. */
export async function hireDownload(lang: Lang, site: URL | undefined): Promise<HireDownload> {
  const t = translator(lang);
  const cite = await citer(lang, site);
  const { checked } = (await prosePage('pages', lang, 'hire')).data;
  const { assumptions } = await getHire();
  return {
    ...downloadHeadOf({
      lang,
      site,
      route: ROUTE,
      page: 'hire/',
      title: t('assumed.data.title'),
      days: [checked],
    }),
    assumptions: assumptions.map(({ id, side, name, unit, best, worst, source }) => ({
      // The engine has asked for each by its id.
      id: id as AssumptionId,
      side,
      name: pick(name, lang),
      unit,
      best,
      worst,
      source: cite(source),
    })),
  };
}

/** The same as a table, one row per assumption: a header and rows. */
export const hireTable = ({ assumptions, language, licence, page }: HireDownload) =>
  tableOf(
    assumptions.map(({ source, ...row }) => ({
      ...row,
      ...sourceColumns([source]),
      language,
      licence,
      page,
    })),
  );
