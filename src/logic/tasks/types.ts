import type { RoleId } from '../../schemas/common.ts';
import type { Elsewhere, Ownership, Place } from '../../schemas/task.ts';

export type { RoleId } from '../../schemas/common.ts';
export type { Elsewhere, Ownership, Place } from '../../schemas/task.ts';

/** Hours a week, the low figure first. */
export type Hours = readonly [low: number, high: number];

/** What is reckoned with of a task. */
export interface TaskFacts {
  readonly id: string;
  readonly place: Place;
  readonly roles: Readonly<Record<RoleId, Ownership>>;
  readonly elsewhere?: Elsewhere | undefined;
  /** Our assumption of its hours a week. */
  readonly hours: Hours;
}

/** A task that an employer ticked, with the hours of their own. */
export interface Ticked {
  readonly task: TaskFacts;
  readonly hours: Hours;
}
