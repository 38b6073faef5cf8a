import { getCollection } from 'astro:content';
import {
  glance,
  groupRows,
  type MirrorRow,
  mirror,
  type RowGroup,
  toRow,
} from '../logic/comparison.ts';
import { ASPECT_GROUPS } from '../schemas/aspect.ts';
import type { RoleId } from '../schemas/common.ts';

/** The whole comparison, by group, in table order. */
export async function getComparison(): Promise<readonly RowGroup[]> {
  const rows = (await getCollection('aspects')).map(({ id, data }) => toRow(id, data));
  return groupRows(rows, ASPECT_GROUPS);
}

/** What decides between two roles: the rows of their mirror table. */
export async function getMirror(pair: readonly [RoleId, RoleId]): Promise<readonly MirrorRow[]> {
  return mirror(
    (await getComparison()).flatMap(({ rows }) => rows),
    pair,
  );
}

/** What decides, for one role alone. */
export async function getGlance(role: RoleId) {
  return glance(
    (await getComparison()).flatMap(({ rows }) => rows),
    role,
  );
}
