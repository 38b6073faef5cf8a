import { makeT } from '../../src/logic/i18n/text.ts';
import { listFamilies } from '../../src/logic/tasks/list.ts';
import { taskFamilies, words } from './content.ts';

export const PATHS = { en: '/tasks/', id: '/id/tasks/' } as const;
export const WORDS = { en: makeT<string>(words('en')), id: makeT<string>(words('id')) };
export const FAMILIES = listFamilies([...taskFamilies()]);
export const TASKS = FAMILIES.flatMap(({ tasks }) => tasks);
/** A link to five ticks of all three places, one of them with hours of the employer's own. */
export const TICKS =
  '#t1-5,keep-calendar=3:6,sort-email=8,post-in=0.5:2,receive-visitors=1:5,petty-cash=0.5:1';
