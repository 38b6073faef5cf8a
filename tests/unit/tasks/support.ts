import fc from 'fast-check';
import type { Hours, TaskFacts, Ticked } from '../../../src/logic/tasks/types.ts';
import { ELSEWHERE, OWNERSHIPS, PLACES } from '../../../src/schemas/task.ts';

const ownership = fc.constantFrom(...OWNERSHIPS);
const quarter = fc.integer({ min: 0, max: 4 * 168 }).map((quarters) => quarters / 4);

export const hours: fc.Arbitrary<Hours> = fc
  .tuple(quarter, quarter)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

export const task = (id: string): fc.Arbitrary<TaskFacts> =>
  fc.record({
    id: fc.constant(id),
    place: fc.constantFrom(...PLACES),
    roles: fc.record({ pa: ownership, ea: ownership, va: ownership, vea: ownership }),
    elsewhere: fc.option(fc.constantFrom(...ELSEWHERE), { nil: undefined }),
    hours,
  });

/** Up to twelve ticked tasks, each with an id of its own. */
export const ticked: fc.Arbitrary<readonly Ticked[]> = fc
  .integer({ min: 0, max: 12 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({ task: task(`task-${index}`), hours }),
      ),
    ),
  );

/** A task as the tests of single cases write it. */
export const fact = (change: Partial<TaskFacts> = {}): TaskFacts => ({
  id: 'a',
  place: 'remote',
  roles: { pa: 'rarely', ea: 'rarely', va: 'usually', vea: 'rarely' },
  hours: [1, 3],
  ...change,
});
