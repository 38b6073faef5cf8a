import type { RoleId } from '../../schemas/common.ts';
import { ROLE_IDS } from '../roles.ts';
import { type Marks, rolesOf, type WeighedAspect } from './types.ts';

export interface Standing {
  readonly role: RoleId;
  /** Weight of the marks that the role matches. */
  readonly points: number;
  /** The same as a share of the weight of all marks, 0 to 1. */
  readonly share: number;
  /** How many marks it matches. */
  readonly matches: number;
  /** 1 for whoever comes first. Roles that are level have the same place. */
  readonly place: number;
}

export interface Order {
  /** How many aspects are marked. */
  readonly marked: number;
  /** Weight of all marks. */
  readonly total: number;
  /** The four roles, first to last; those that are level in the order of every table. */
  readonly standings: readonly Standing[];
  /** Who comes first: several when they are level, nobody without a mark. */
  readonly first: readonly RoleId[];
}

/**
 * The roles in the order of the weighted share of marks that they match. Nothing but the reader's own marks counts.
 * Marks on unknown aspects are ignored; a mark on an unknown answer counts and matches nobody.
 */
export function order(aspects: readonly WeighedAspect[], marks: Marks): Order {
  const counted = aspects.flatMap((aspect) => {
    const mark = marks[aspect.id];
    return mark ? [{ weight: mark.weight, roles: rolesOf(aspect, mark.value) }] : [];
  });
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const sums = ROLE_IDS.map((role) => {
    const matched = counted.filter(({ roles }) => roles.includes(role));
    const points = matched.reduce((sum, { weight }) => sum + weight, 0);
    return { role, points, share: total === 0 ? 0 : points / total, matches: matched.length };
  });
  const standings = sums
    .map((one) => ({ ...one, place: 1 + sums.filter(({ points }) => points > one.points).length }))
    .sort((a, b) => a.place - b.place);
  const first = standings.filter(({ place }) => place === 1).map(({ role }) => role);
  return { marked: counted.length, total, standings, first: total === 0 ? [] : first };
}

/** The aspects in which these roles do not all give the same answer. */
export const tellingApart = <Aspect extends WeighedAspect>(
  aspects: readonly Aspect[],
  roles: readonly RoleId[],
): readonly Aspect[] =>
  aspects.filter(({ answers }) =>
    answers.every((answer) => !roles.every((role) => answer.roles.includes(role))),
  );
