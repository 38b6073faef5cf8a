import { nameIn, pick } from '../logic/i18n/text.ts';
import { ROLES } from '../logic/roles.ts';
import type { Cell } from '../schemas/aspect.ts';
import { type Lang, ROLE_IDS, type RoleId } from '../schemas/common.ts';
import {
  type ComparisonDownload,
  comparisonDownloadSchema,
} from '../schemas/comparison-download.ts';
import { citationRoutes } from './bibliography.ts';
import { getComparison } from './comparison.ts';
import { downloadHeadOf, schemaAddress, sourceColumns } from './download-head.ts';
import { getSeeds, getSources } from './evidence.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

const ROUTE = 'compare/roles';

/** What the fields of the comparison's data mean, and their form. */
export function comparisonSchema(lang: Lang, site: URL | undefined) {
  const t = translator(lang);
  return {
    schema: comparisonDownloadSchema((field) => t(`data.${field}`), lang),
    address: schemaAddress(lang, site, ROUTE),
  };
}

/** A citation with everything that makes it findable without the site. */
export async function citations(lang: Lang, absolute: (route: string) => string) {
  const [sources, seeds, routeOf] = await Promise.all([getSources(), getSeeds(), citationRoutes()]);
  const t = translator(lang);
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

/** The whole comparison in one language, as it is handed out. */
export async function comparisonDownload(
  lang: Lang,
  site: URL | undefined,
): Promise<ComparisonDownload> {
  const t = translator(lang);
  const absolute = (route: string) => new URL(pathTo(lang, route), site).href;
  const cite = await citations(lang, absolute);
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

const COLUMNS = [
  'aspect',
  'aspectName',
  'group',
  'groupName',
  'role',
  'roleName',
  'value',
  'text',
  'confidence',
  'note',
  'sources',
  'sourceDetails',
  'dateChecked',
  'language',
  'licence',
  'page',
] as const;

/** The same as a table, one row per aspect and role: a header and rows. Sources are parted by ` | `. */
export function comparisonTable(data: ComparisonDownload): [string[], string[][]] {
  const name = (id: RoleId) => data.roles.find((role) => role.id === id)?.name ?? '';
  const rows = data.aspects.flatMap((aspect) =>
    ROLE_IDS.map((role) => {
      const { value, text, confidence, note = '', sources } = aspect.cells[role];
      const row: Record<(typeof COLUMNS)[number], string> = {
        aspect: aspect.id,
        aspectName: aspect.name,
        group: aspect.group,
        groupName: aspect.groupName,
        role,
        roleName: name(role),
        value,
        text,
        confidence,
        note,
        ...sourceColumns(sources),
        dateChecked: aspect.dateChecked,
        language: data.language,
        licence: data.licence,
        page: `${data.page}#aspect-${aspect.id}`,
      };
      return COLUMNS.map((column) => row[column]);
    }),
  );
  return [[...COLUMNS], rows];
}
