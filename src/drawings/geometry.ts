import { ROLES, type Role, sideOf } from '../logic/roles.ts';

/** The role map in its own units: two cells a side with a gap, office on the left, executive level above. */
export const CELL = 156;
const GAP = 10;
export const PLANE = 2 * CELL + GAP;
/** How far a spot is printed off register, to the right and down. */
export const SPOT = 5;
/** Room around the plane: ruler at the start and below, spot and its push at the end. */
export const VIEW = `-14 -3 ${PLANE + 24} ${PLANE + 18}`;

/** Reading order is that of the map: executive level first, the office on the left. */
export const CELLS: readonly Role[] = [...ROLES].sort(
  (a, b) => b.corner.y - a.corner.y || a.corner.x - b.corner.x,
);

/** Column and row of a role, counted from the start and from above. */
export const placeOf = ({ corner }: Role) => ({
  col: corner.x < 0 ? 0 : 1,
  row: corner.y > 0 ? 0 : 1,
});

/** Upper left corner of a role's cell. */
export function cellAt(role: Role) {
  const { col, row } = placeOf(role);
  return { x: col * (CELL + GAP), y: row * (CELL + GAP) };
}

/** `office` or `remote`, then `full` for the executive level: position, colour and fill say the same thing. */
export const lookOf = ({ id, corner }: Role) => `${sideOf(id)}${corner.y > 0 ? ' full' : ''}`;

/** Where a score from −1 to 1 stands along the plane. */
export const along = (score: number) => ((1 + score) / 2) * PLANE;

/** Without the digits that binary fractions add. */
const rounded = (size: number) => Number(size.toFixed(2));

/** Ruler along the start and the foot: dashes as long as the line is wide, every twentieth, longer at quarters and halves. */
export const TICKS = [
  { length: 4, step: PLANE / 20 },
  { length: 7, step: PLANE / 4 },
  { length: 9, step: PLANE / 2 },
].map(({ length, step }) => ({
  length,
  dashes: `1 ${rounded(step - 1)}`,
  d: `M${-4 - length / 2}-.5v${PLANE + 1}M-.5 ${PLANE + 4 + length / 2}h${PLANE + 1}`,
}));
