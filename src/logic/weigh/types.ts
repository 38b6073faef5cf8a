import type { RoleId } from '../../schemas/common.ts';

/** An aspect in which the roles differ: the distinct answers, and which roles give each. */
export interface WeighedAspect {
  /** Permanent: shared links hold it. */
  readonly id: string;
  readonly answers: readonly {
    /** Language-free key of the answer, permanent as well. */
    readonly value: string;
    readonly roles: readonly RoleId[];
  }[];
}

/** How much a mark counts, 1 to 3. What does not count is not marked. */
export type Weight = 1 | 2 | 3;
export const WEIGHTS: readonly Weight[] = [1, 2, 3];
/** What a new mark counts: in the middle, so that it can go either way. */
export const FIRST_WEIGHT: Weight = 2;

/** The answer that a reader would rather have, and how much it counts. */
export interface Mark {
  readonly value: string;
  readonly weight: Weight;
}

/** By id of the aspect. Nothing has to be marked. */
export type Marks = Readonly<Record<string, Mark>>;

/** The roles that give an answer. */
export const rolesOf = (aspect: WeighedAspect, value: string): readonly RoleId[] =>
  aspect.answers.find((answer) => answer.value === value)?.roles ?? [];

/** The distinct answers of an aspect, each with the roles that give it, in table order. */
export const answersOf = (
  values: Readonly<Record<RoleId, string>>,
  roles: readonly RoleId[],
): WeighedAspect['answers'] =>
  [...new Set(roles.map((role) => values[role]))].map((value) => ({
    value,
    roles: roles.filter((role) => values[role] === value),
  }));
