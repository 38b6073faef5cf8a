import { expect, test } from 'vitest';
import { countPlaces, ownedBy } from '../../../src/logic/tasks/count.ts';
import { listFamilies } from '../../../src/logic/tasks/list.ts';
import type { TaskFamily } from '../../../src/schemas/task.ts';
import { fact } from './support.ts';

const family = (order: number, ...ids: readonly string[]) =>
  ({ order, tasks: Object.fromEntries(ids.map((id) => [id, {}])) }) as unknown as TaskFamily;

test('families stand in their order, tasks in that of the file', () => {
  const listed = listFamilies([
    ['late', family(20, 'x')],
    ['early', family(10, 'b', 'a')],
  ]);
  expect(listed.map(({ id, tasks }) => [id, ...tasks.map((task) => task.id)])).toEqual([
    ['early', 'b', 'a'],
    ['late', 'x'],
  ]);
});

test('two tasks of one id stop the build, and the file is named', () => {
  expect(() =>
    listFamilies([
      ['one', family(1, 'x')],
      ['two', family(2, 'x')],
    ]),
  ).toThrow('content/tasks/two.yaml: "x" is a task already');
});

test('tasks are counted by place and by who usually owns them', () => {
  const tasks = [fact(), fact({ place: 'proxy' }), fact({ place: 'proxy' })];
  expect(countPlaces(tasks)).toEqual({ 'on-site': 0, proxy: 2, remote: 1 });
  expect(ownedBy(tasks, 'va')).toHaveLength(3);
  expect(ownedBy(tasks, 'pa')).toHaveLength(0);
});
