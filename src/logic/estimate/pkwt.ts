import { checkAmount, checkRange } from './checks.ts';
import { type CountryRules, rulesAt } from './rules.ts';

/**
 * Compensation when a fixed-term contract (PKWT) ends: a month's wage for the full months of service, shorter and
 * longer terms in proportion, nothing before the first month. PP 35/2021 Art. 15–16. `wage` is rupiah a month,
 * `monthsWorked` the length of the term. Unrounded.
 * @throws RangeError for a negative or absurd input; NotCoveredError outside coverage
 */
export function compensation(
  wage: number,
  monthsWorked: number,
  rules: CountryRules,
  date: string,
): number {
  checkAmount('wage', wage);
  checkRange('monthsWorked', monthsWorked, 0, 1200);
  const read = rulesAt(rules, date);
  if (monthsWorked < read('pkwt', 'fromMonths').value) return 0;
  return (wage * monthsWorked) / read('pkwt', 'fullMonths').value;
}
