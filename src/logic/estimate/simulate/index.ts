/**
 * Month-by-month simulation of a self-employed income: a band instead of one number.
 *
 * - `simulate(input, assumptions, seed, paths)` → `Swing`: percentiles of the months and the year, months under costs
 *   or need, gaps, savings needed, the chance to lose everything beside an employee's.
 * - `drivers(input, assumptions, ranges, seed, paths)` → what moves the year most, largest first.
 * - `keepTable(keep, upTo, edges)` → the year's take-home as a table, from any function "gross → take-home".
 * - `swingClients(practice, utilisation)` and `keepOfPractice(practice, takeHome)` → both from a practice of
 *   the estimator.
 * - `swingSettings(entries)` → starting values and ends from the content; pages ask `getSwing()` of the entries.
 *
 * Independent of country and currency. Everything that goes in and comes out of `simulate` and `drivers` is plain
 * JSON, so both can run in a worker: make the table first, where the rules are, and post it. Errors are
 * `InputRangeError`s with the `field`, such as `clients[0].amountPerMonth` or `lateShare`.
 *
 * @example
 * const input = {
 *   clients: swingClients(practice, 0.65),
 *   capacityPerMonth: (practice.hoursPerWeek * 0.65 * practice.weeksPerYear) / 12,
 *   keep: keepOfPractice(practice, (p) => estimate(p, rules, date).regimes.nppn.takeHome.year),
 * };
 * simulate(input, swing.assumptions, 1, 2_000).year; // => { p10, p50, p90 }
 */

export { drivers } from './drivers.ts';
export { keepTable } from './keep.ts';
export { keepOfPractice, swingClients } from './practice.ts';
export { type SwingSettings, swingSettings } from './settings.ts';
export { simulate } from './simulate.ts';
export type {
  Band,
  Driver,
  Swing,
  SwingAssumptions,
  SwingClient,
  SwingInput,
  SwingRanges,
} from './types.ts';
