/**
 * A mark of 8 units for each place that a task can be done in, from its upper left corner: a square that stands where
 * it is, a diamond handed on, a ring that may be anywhere.
 */
export const MARKS = {
  'on-site': (x: number, y: number) => `M${x} ${y}h8v8h-8Z`,
  proxy: (x: number, y: number) => `M${x + 4} ${y}l4 4-4 4-4-4Z`,
  remote: (x: number, y: number) => `M${x} ${y + 4}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`,
} as const;

/** Marks stand in columns of five, as one counts on a hand. */
export const IN_A_COLUMN = 5;
export const STEP = 11;
