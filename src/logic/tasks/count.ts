import type { Place, RoleId, TaskFacts } from './types.ts';

/** How many tasks there are per place. */
export type Places = Readonly<Record<Place, number>>;

/** Tasks by where they can be done. */
export function countPlaces(tasks: readonly Pick<TaskFacts, 'place'>[]): Places {
  const count = (place: Place) => tasks.filter((task) => task.place === place).length;
  return { 'on-site': count('on-site'), proxy: count('proxy'), remote: count('remote') };
}

/** The tasks that usually are a role's own. */
export const ownedBy = <T extends Pick<TaskFacts, 'roles'>>(tasks: readonly T[], role: RoleId) =>
  tasks.filter(({ roles }) => roles[role] === 'usually');
