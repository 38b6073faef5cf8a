import { checkAmount, checkRange } from './checks.ts';
import { type CountryRules, rulesAt } from './rules.ts';

/**
 * Religious holiday allowance: a month's wage after the full months of service, pro rata from the first, nothing before.
 * Permenaker 6/2016. `wage` is rupiah a month, `monthsWorked` the service on the holiday. Unrounded.
 * @throws RangeError for a negative or absurd input; NotCoveredError outside coverage
 */
export function thr(wage: number, monthsWorked: number, rules: CountryRules, date: string): number {
  checkAmount('wage', wage);
  checkRange('monthsWorked', monthsWorked, 0, 1200);
  const read = rulesAt(rules, date);
  const full = read('thr', 'fullMonths').value;
  if (monthsWorked < read('thr', 'fromMonths').value) return 0;
  return monthsWorked >= full ? wage : (wage * monthsWorked) / full;
}
