import { pick } from '../logic/i18n/text.ts';
import { ROLES } from '../logic/roles.ts';
import type { Cell } from '../schemas/aspect.ts';
import { type Lang, ROLE_IDS, type RoleId } from '../schemas/common.ts';
import {
  type ComparisonDownload,
  comparisonDownloadSchema,
} from '../schemas/comparison-download.ts';
import { getComparison } from './comparison.ts';
import { absoluteTo, citer, downloadHeadOf, schemaOf, sourceColumns, tableOf } from './download.ts';
import { translator } from './ui.ts';

const ROUTE = 'compare/roles';

/** What the fields of the comparison's data mean, and their form. */
export const comparisonSchema = schemaOf(
  ROUTE,
  (says, _, lang) => comparisonDownloadSchema(says, lang),
  (field) => `data.${field}`,
);

/** The whole comparison in one language, as it is handed out. */
export async function comparisonDownload(
  lang: Lang,
  site: URL | undefined,
): Promise<ComparisonDownload> {
  const t = translator(lang);
  const absolute = absoluteTo(lang, site);
  const cite = await citer(lang, site);
  const cell = ({ value, text, confidence, note, sources }: Cell) => ({
    value,
    text: pick(text, lang),
    confidence,
    ...(note ? { note: pick(note, lang) } : {}),
    sources: sources.map(cite),
  });
  const groups = await getComparison();
  return {
    ...downloadHeadOf({
      lang,
      site,
      route: ROUTE,
      page: 'compare/',
      title: t('compare.caption.all', { n: groups.flatMap(({ rows }) => rows).length }),
      days: groups.flatMap(({ rows }) => rows.map(({ checked }) => checked)),
    }),
    roles: ROLES.map(({ id, slug }) => ({
      id,
      name: t(`role.${id}`),
      page: absolute(`roles/${slug}/`),
    })),
    aspects: groups.flatMap(({ group, rows }) =>
      rows.map(({ id, name, why, checked, cells }) => ({
        id,
        group,
        groupName: t(`group.${group}`),
        name: pick(name, lang),
        why: pick(why, lang),
        dateChecked: checked,
        cells: Object.fromEntries(
          ROLE_IDS.map((role) => [role, cell(cells[role])]),
        ) as ComparisonDownload['aspects'][number]['cells'],
      })),
    ),
  };
}

/** The same as a table, one row per aspect and role: a header and rows. Sources are parted by ` | `. */
export function comparisonTable({ roles, aspects, language, licence, page }: ComparisonDownload) {
  const nameOf = (id: RoleId) => roles.find((role) => role.id === id)?.name ?? '';
  return tableOf(
    aspects.flatMap(({ cells, ...aspect }) =>
      ROLE_IDS.map((role) => {
        const { value, text, confidence, note = '', sources } = cells[role];
        return {
          aspect: aspect.id,
          aspectName: aspect.name,
          group: aspect.group,
          groupName: aspect.groupName,
          role,
          roleName: nameOf(role),
          value,
          text,
          confidence,
          note,
          ...sourceColumns(sources),
          dateChecked: aspect.dateChecked,
          language,
          licence,
          page: `${page}#aspect-${aspect.id}`,
        };
      }),
    ),
  );
}
