import { pick } from '../logic/i18n/text.ts';
import { roleById } from '../logic/roles.ts';
import { type BalanceDownload, balanceDownloadSchema } from '../schemas/balance-download.ts';
import type { Lang } from '../schemas/common.ts';
import { getBalances } from './balance.ts';
import { absoluteTo, citer, downloadHeadOf, schemaOf, sourceColumns, tableOf } from './download.ts';
import { translator } from './ui.ts';

const ROUTE = 'roles/for-and-against';
const SIDES = ['for', 'against'] as const;

/** What the fields of the points mean, and their form. */
export const balanceSchema = schemaOf(
  ROUTE,
  balanceDownloadSchema,
  (field) => `balance.data.${field}`,
);

/** What speaks for and against each role, in one language, as it is handed out. */
export async function balanceDownload(lang: Lang, site: URL | undefined): Promise<BalanceDownload> {
  const t = translator(lang);
  const absolute = absoluteTo(lang, site);
  const cite = await citer(lang, site);
  const balances = [...(await getBalances())];
  return {
    ...downloadHeadOf({
      lang,
      site,
      route: ROUTE,
      page: 'compare/',
      title: t('balance.data.title'),
      days: balances.map(([, { checked }]) => checked),
    }),
    points: balances.flatMap(([role, { checked, rows }]) =>
      rows.flatMap((row) =>
        SIDES.map((side) => ({
          role,
          roleName: t(`role.${role}`),
          theme: row.theme,
          themeName: t(`group.${row.theme}`),
          side,
          text: pick(row[side].text, lang),
          confidence: row[side].confidence,
          ...(row[side].note ? { note: pick(row[side].note, lang) } : {}),
          sources: row[side].sources.map(cite),
          dateChecked: checked,
          page: absolute(`roles/${roleById(role).slug}/#balance`),
        })),
      ),
    ),
  };
}

/** The same as a table, one row per point: a header and rows. Sources are parted by ` | `. */
export const balanceTable = ({ points, language, licence }: BalanceDownload) =>
  tableOf(
    points.map(({ note = '', sources, dateChecked, page, ...point }) => ({
      ...point,
      note,
      ...sourceColumns(sources),
      dateChecked,
      language,
      licence,
      page,
    })),
  );
