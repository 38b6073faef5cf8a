import type { RoleId } from '../schemas/common.ts';

/** Corner of the role map: x −1 on site and employed, +1 remote and self-employed; y −1 administrative, +1 executive. */
export interface Corner {
  readonly x: -1 | 1;
  readonly y: -1 | 1;
}

export interface Role {
  readonly id: RoleId;
  /** Part of the address, the same in every language, permanent. */
  readonly slug: string;
  readonly corner: Corner;
}

/** The four roles in the order of every table: office before remote, administrative before executive. */
export const ROLES: readonly Role[] = [
  { id: 'pa', slug: 'personal-assistant', corner: { x: -1, y: -1 } },
  { id: 'ea', slug: 'executive-assistant', corner: { x: -1, y: 1 } },
  { id: 'va', slug: 'virtual-assistant', corner: { x: 1, y: -1 } },
  { id: 'vea', slug: 'virtual-executive-assistant', corner: { x: 1, y: 1 } },
];

/** Their ids in the same order. */
export const ROLE_IDS: readonly RoleId[] = ROLES.map(({ id }) => id);

/** The role with this id. @throws RangeError for an id that is none of the four */
export function roleById(id: string): Role {
  const role = ROLES.find((candidate) => candidate.id === id);
  if (!role) throw new RangeError(`no role "${id}"`);
  return role;
}

/** The side of the role map that a role stands on, by which it is coloured: its arrangement. */
export const sideOf = (id: RoleId): 'office' | 'remote' =>
  roleById(id).corner.x < 0 ? 'office' : 'remote';

/** The six pairs of roles in table order, PA against VA first (the main comparison). */
export const PAIRS: readonly (readonly [RoleId, RoleId])[] = [
  ['pa', 'va'],
  ['ea', 'vea'],
  ['pa', 'ea'],
  ['va', 'vea'],
  ['ea', 'va'],
  ['pa', 'vea'],
];

/** `personal-assistant-vs-virtual-assistant` */
export function pairSlug([left, right]: readonly [RoleId, RoleId]): string {
  return `${roleById(left).slug}-vs-${roleById(right).slug}`;
}
