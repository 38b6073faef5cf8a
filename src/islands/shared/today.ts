const two = (part: number) => String(part).padStart(2, '0');

/** The reader's own day, as `2026-11-26`. */
export const today = (now = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
