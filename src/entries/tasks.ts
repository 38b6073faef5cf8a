import { getCollection } from 'astro:content';
import { type ListedFamily, listFamilies } from '../logic/tasks/list.ts';

/** The families of tasks in page order. */
export async function getTasks(): Promise<readonly ListedFamily[]> {
  return listFamilies((await getCollection('tasks')).map(({ id, data }) => [id, data]));
}
