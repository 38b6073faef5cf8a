import { getCollection } from 'astro:content';
import { pick } from '../logic/i18n/text.ts';
import { type ListedFamily, listFamilies } from '../logic/tasks/list.ts';
import type { Lang } from '../schemas/common.ts';

/** The families of tasks in page order. */
export async function getTasks(): Promise<readonly ListedFamily[]> {
  return listFamilies((await getCollection('tasks')).map(({ id, data }) => [id, data]));
}

/** What the tool for employers needs of them: names in one language, and what is reckoned with. */
export const forTool = (families: readonly ListedFamily[], lang: Lang) =>
  families.map(({ id: family, name: title, tasks }) => ({
    id: family,
    name: pick(title, lang),
    tasks: tasks.map(({ id, name, place, roles, elsewhere, hours }) => ({
      id,
      name: pick(name, lang),
      place,
      roles,
      ...(elsewhere && { elsewhere }),
      hours,
    })),
  }));
