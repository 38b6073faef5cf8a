import { expect, test } from 'vitest';
import { attempt, type Task } from '../../../src/islands/estimator/work.ts';
import { date, rules } from './support.ts';

const worth = (monthlyWage: number): Task => ({
  kind: 'worth',
  job: { monthlyWage, ptkp: 'TK/0', thrMonth: 3 },
  terms: { leaveDays: 12, holidays: 16, daysPerWeek: 5, fixedTerm: false },
  ptkp: 'TK/0',
});

test('a task beyond what the engine takes, or of a day it does not cover, has no result', () => {
  expect(attempt(worth(6e6), rules, date)).not.toBeNull();
  expect(attempt(worth(-1), rules, date)).toBeNull();
  expect(attempt(worth(6e6), rules, '2019-01-01')).toBeNull();
});

test('a fault of the engine is not taken for such a task', () => {
  const broken = { ...worth(6e6), job: null } as unknown as Task;
  expect(() => attempt(broken, rules, date)).toThrow(TypeError);
});
