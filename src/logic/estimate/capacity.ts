import { checkAmount, checkRange } from './checks.ts';

/** A working year, before anything is billed. */
export interface WorkingYear {
  /** Weeks worked, 0–53. */
  readonly weeks: number;
  /** Hours of all work in such a week, 0–168. */
  readonly hoursPerWeek: number;
  /** Part of those hours that can be billed, 0–1. */
  readonly utilisation: number;
}

/**
 * Weeks left to work in a year of 52: without leave, public holidays and illness (working days) and weeks without work.
 * @throws InputRangeError when a number is out of range or nothing is left
 */
export function weeksWorked(away: {
  readonly leaveDays: number;
  readonly holidays: number;
  readonly sickDays: number;
  readonly idleWeeks: number;
  readonly daysPerWeek: number;
}): number {
  checkRange('daysPerWeek', away.daysPerWeek, 1, 7);
  for (const field of ['leaveDays', 'holidays', 'sickDays'] as const)
    checkRange(field, away[field], 0, 366);
  checkRange('idleWeeks', away.idleWeeks, 0, 52);
  const days = away.leaveDays + away.holidays + away.sickDays;
  const weeks = 52 - days / away.daysPerWeek - away.idleWeeks;
  checkRange('weeks worked', weeks, 0, 52);
  return weeks;
}

/**
 * Hours worked and billable hours of the year.
 * @throws InputRangeError for input out of range
 */
export function capacity({ weeks, hoursPerWeek, utilisation }: WorkingYear): {
  readonly worked: number;
  readonly billable: number;
} {
  checkRange('weeks', weeks, 0, 53);
  checkRange('hoursPerWeek', hoursPerWeek, 0, 168);
  checkRange('utilisation', utilisation, 0, 1);
  const worked = weeks * hoursPerWeek;
  return { worked, billable: worked * utilisation };
}

/**
 * What an hour has to bring before costs, contributions and tax: the year's wish over the billable hours; null below an
 * hour a year.
 * @throws InputRangeError for input out of range
 */
export function rateBeforeCosts(wanted: number, year: WorkingYear): number | null {
  checkAmount('wanted', wanted);
  const { billable } = capacity(year);
  return billable >= 1 ? wanted / billable : null;
}
