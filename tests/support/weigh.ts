import { groupRows, toRow } from '../../src/logic/comparison.ts';
import { encodeMarks } from '../../src/logic/weigh/codec.ts';
import { answersOf, type Marks, type WeighedAspect } from '../../src/logic/weigh/types.ts';
import { ASPECT_GROUPS } from '../../src/schemas/aspect.ts';
import { ROLE_IDS, type RoleId } from '../../src/schemas/common.ts';
import { aspects } from './content.ts';

const rows = groupRows(
  [...aspects()].map(([id, aspect]) => toRow(id, aspect)),
  ASPECT_GROUPS,
).flatMap((group) => group.rows);

/** The aspects that can be weighed, in table order, straight from the content. */
export const weighed: readonly WeighedAspect[] = rows.flatMap(({ id, answers, cells }) => {
  const values = Object.fromEntries(ROLE_IDS.map((role) => [role, cells[role].value]));
  const distinct = answersOf(values as Record<RoleId, string>, ROLE_IDS);
  return answers && distinct.length > 1 ? [{ id, answers: distinct }] : [];
});

export const linkTo = (marks: Marks): string => `#${encodeMarks(weighed, marks)}`;

/** A weighing that leans to the virtual assistant, and can be turned. */
export const WEIGHED = linkTo({
  'where-you-work': { value: 'own-workplace', weight: 3 },
  'level-of-decisions': { value: 'within-instructions', weight: 2 },
  'steadiness-of-income': { value: 'fixed', weight: 2 },
  'hours-and-days-off': { value: 'own-schedule', weight: 1 },
  specialisms: { value: 'your-own-choice', weight: 1 },
});
