import { getCollection } from 'astro:content';
import type { Correction } from '../schemas/correction.ts';

/** Every correction by its id, newest first; those of one day by their ids. */
export async function getCorrections(): Promise<readonly (readonly [string, Correction])[]> {
  const entries = await getCollection('corrections');
  return entries
    .map(({ id, data }) => [id, data] as const)
    .sort(([one, a], [other, b]) => b.date.localeCompare(a.date) || one.localeCompare(other));
}
