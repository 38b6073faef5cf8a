import fc from 'fast-check';
import {
  type Mark,
  type Marks,
  WEIGHTS,
  type WeighedAspect,
} from '../../../src/logic/weigh/types.ts';
import { ROLE_IDS } from '../../../src/schemas/common.ts';

/** Groups the roles by the answers that they give: `aspect('pay', 'wage wage bill bill')`, in table order. */
export function aspect(id: string, values: string): WeighedAspect {
  const given = values.split(' ');
  return {
    id,
    answers: [...new Set(given)].map((value) => ({
      value,
      roles: ROLE_IDS.filter((_, index) => given[index] === value),
    })),
  };
}

export const mark = (value: string, weight: 1 | 2 | 3): Mark => ({ value, weight });

const values = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 4, maxLength: 4 })
  .filter((list) => new Set(list).size > 1);

/** Made-up aspects with marks on most of them. */
export const weighing = (most: number): fc.Arbitrary<{ aspects: WeighedAspect[]; marks: Marks }> =>
  fc
    .array(values, { minLength: 1, maxLength: most })
    .map((lists) => lists.map((list, index) => aspect(`aspect-${index}`, list.join(' '))))
    .chain((aspects) =>
      fc
        .tuple(
          ...aspects.map(({ answers }) =>
            fc.option(
              fc.record({
                value: fc.constantFrom(...answers.map(({ value }) => value)),
                weight: fc.constantFrom(...WEIGHTS),
              }),
              { freq: 5, nil: null },
            ),
          ),
        )
        .map((marks) => ({
          aspects,
          marks: Object.fromEntries(
            marks.flatMap((one, index) => (one ? [[`aspect-${index}`, one] as const] : [])),
          ),
        })),
    );
