/** What the shares of the report must keep to: the tests hold it to them, and the public page prints them. Shares 0 … 1. */
export const LIMITS = {
  /** How far the share of a role may lie from a quarter when answers are given by chance. */
  apart: 0.02,
  /** Of answers by chance: at most so many clear, at least so many too close to call. */
  chanceClear: 0.05,
  chanceClose: 0.7,
  /** How far what comes true may lie from the chance that was said. */
  calibration: 0.05,
  /** Groups of readers below this size are not judged. */
  smallestGroup: 100,
  /** Of leaning results: at least so many keep their role whichever item is left out. */
  dropLeaning: 0.9,
  dropClear: 1,
  /** Characters of a statement in another language for each in the first. */
  parity: { least: 0.8, most: 1.6 },
} as const;
