import { getCollection } from 'astro:content';
import { groupRows, type RowGroup, toRow } from '../logic/comparison.ts';
import { ASPECT_GROUPS } from '../schemas/aspect.ts';

/** The whole comparison, by group, in table order. */
export async function getComparison(): Promise<readonly RowGroup[]> {
  const rows = (await getCollection('aspects')).map(({ id, data }) => toRow(id, data));
  return groupRows(rows, ASPECT_GROUPS);
}
