import type { Aspect, AspectGroup } from '../schemas/aspect.ts';
import type { Localized, RoleId } from '../schemas/common.ts';
import { PAIRS } from './roles.ts';

/** A row of the comparison, ready to be shown. */
export interface Row extends Aspect {
  readonly id: string;
  /** Pairs of roles, as `pa-va`, whose cells give different answers. */
  readonly differs: readonly string[];
}

export interface RowGroup {
  readonly group: AspectGroup;
  readonly rows: readonly Row[];
}

export function toRow(id: string, aspect: Aspect): Row {
  const { cells } = aspect;
  const differs = PAIRS.filter(([a, b]) => cells[a].value !== cells[b].value);
  return { ...aspect, id, differs: differs.map((pair) => pair.join('-')) };
}

/** The rows by group, both in table order. Groups without rows are left out. */
export function groupRows(
  rows: readonly Row[],
  order: readonly AspectGroup[],
): readonly RowGroup[] {
  return order
    .map((group) => ({
      group,
      rows: rows.filter((row) => row.group === group).sort((a, b) => a.order - b.order),
    }))
    .filter((group) => group.rows.length > 0);
}

/** The pairs among the shown roles in which a row differs; empty when all of them answer alike. */
export function differingAmong(row: Row, roles: readonly RoleId[]): readonly string[] {
  const shown = new Set<string>(roles);
  return row.differs.filter((pair) => pair.split('-').every((role) => shown.has(role)));
}

/** The comparison of two roles in two parts: the groups of rows in which they differ, and the rows in which they agree. */
export function partedFor(groups: readonly RowGroup[], pair: readonly [RoleId, RoleId]) {
  const differ = (row: Row) => differingAmong(row, pair).length > 0;
  const rows = groups.flatMap((group) => group.rows);
  const order = groups.map(({ group }) => group);
  return {
    apart: groupRows(rows.filter(differ), order),
    alike: rows.filter((row) => !differ(row)),
  };
}

/** The day on which most rows were last checked: said once, while other days stand at their rows. */
export function commonDay(rows: readonly Row[]): string {
  const times = new Map<string, number>();
  for (const { checked } of rows) times.set(checked, (times.get(checked) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** A row of the mirror table: what an aspect is like for either role, in a few words. */
export interface MirrorRow {
  readonly id: string;
  readonly name: Localized;
  readonly left: Localized;
  readonly right: Localized;
}

/** Longer than this, nobody reads a table whose left column ends at the middle. */
const MIRROR_LONGEST = 6;

/** The aspects that decide between two roles, the weightiest first. */
export function mirror(
  rows: readonly Row[],
  [left, right]: readonly [RoleId, RoleId],
): readonly MirrorRow[] {
  return rows
    .filter((row) => differingAmong(row, [left, right]).length > 0)
    .flatMap(({ id, name, brief }) => (brief ? [{ id, name, brief }] : []))
    .sort((a, b) => a.brief.rank - b.brief.rank)
    .slice(0, MIRROR_LONGEST)
    .map(({ id, name, brief }) => ({ id, name, left: brief[left], right: brief[right] }));
}

/** One role in a few words: its side of the aspects that decide, the weightiest first. */
export const glance = (rows: readonly Row[], role: RoleId) =>
  rows
    .flatMap(({ id, name, brief }) =>
      brief ? [{ id, name, text: brief[role], rank: brief.rank }] : [],
    )
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MIRROR_LONGEST);
