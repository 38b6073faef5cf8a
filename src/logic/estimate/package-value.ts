import { sum } from '../money.ts';
import { checkRange } from './checks.ts';
import { employed } from './employed.ts';
import { line, money, number, sourcesOf, total } from './lines.ts';
import { compensation } from './pkwt.ts';
import { type CountryRules, monthStart, rulesAt, taxYear } from './rules.ts';
import type { EmployedInput, Line } from './types.ts';

const WEEKS = 52;
const MONTHS = 12;

/** What a contract of employment says beyond pay. */
export interface PackageTerms {
  /** On a fixed term (PKWT), which earns compensation at its end; otherwise permanent. */
  readonly fixedTerm: boolean;
  /** Working days a week, 1–7. */
  readonly daysPerWeek: number;
  /** Working days of a full year that are paid and not worked. */
  readonly leaveDays: number;
  readonly holidays: number;
  /** Where the two numbers of days stand: ids in `content/sources.yaml`. */
  readonly daysSources?: readonly string[];
}

/** Everything a year of employment is worth, before and after tax. Rupiah in the year. */
export interface PackageValue {
  /** Months employed in the year. */
  readonly months: number;
  /** Wage, THR, the employer's BPJS by programme and stretch of months, PKWT compensation; their sum is `total`. */
  readonly lines: readonly Line[];
  readonly total: number;
  /** What comes on top of the wage, and as a part of it (0 without a wage). */
  readonly benefits: number;
  readonly onTop: number;
  /** Wage paid for days of leave and public holidays: a part of the wage, not to be added. */
  readonly paidDays: readonly Line[];
  /** Working days of the months employed, and those of them that are worked. */
  readonly days: { readonly paid: number; readonly worked: number };
  /** After tax and own contributions, THR included. */
  readonly takeHome: { readonly year: number; readonly month: number };
  /** Contributions to BPJS that are not in the take-home: the employer's, and the employee's own (positive). */
  readonly contributions: { readonly employer: number; readonly own: number };
  readonly compensation: number;
  readonly sources: readonly string[];
}

function paidDay(id: string, days: number, perDay: number, sources: readonly string[]): Line {
  const values = { days: number(days), day: money(perDay) };
  return { ...line(id, days * perDay, 'paid-days', values), sources };
}

/**
 * The total value of the employed side in the tax year of `date`: PP 44–46/2015, Perpres 75/2019 (BPJS), Permenaker
 * 6/2016 (THR), PP 35/2021 Art. 15–16 (PKWT: a twelfth of the wage for each month worked). What the employer pays to BPJS
 * counts at its cost. Days of leave and holidays are those of the months employed, in proportion. The compensation is
 * before tax: how it is taxed is not settled.
 * @throws InputRangeError for input out of range, also when no day is left to work; NotCoveredError outside coverage
 */
export function packageValue(
  input: EmployedInput,
  terms: PackageTerms,
  rules: CountryRules,
  date: string,
): PackageValue {
  const { year } = taxYear(rules, date);
  const result = employed(input, rules, year);
  const months = result.months.length;
  checkRange('daysPerWeek', terms.daysPerWeek, 1, 7);
  checkRange('leaveDays', terms.leaveDays, 0, 366);
  checkRange('holidays', terms.holidays, 0, 366);
  const paid = (terms.daysPerWeek * WEEKS * months) / MONTHS;
  const leave = (terms.leaveDays * months) / MONTHS;
  const holidays = (terms.holidays * months) / MONTHS;
  checkRange('worked days', paid - leave - holidays, 1, paid);

  const ending = terms.fixedTerm ? endingLine(input.monthlyWage, months, rules, year) : [];
  const lines = [...result.employer.lines, ...ending];
  const wage = input.monthlyWage * months;
  const all = total(lines);
  const perDay = wage / paid;
  const from = terms.daysSources ?? [];
  const of = (list: readonly Line[], prefix: string) =>
    sum(list.filter(({ id }) => id.startsWith(prefix)).map(({ amount }) => Math.abs(amount)));
  return {
    months,
    lines,
    total: all,
    benefits: all - wage,
    onTop: wage > 0 ? (all - wage) / wage : 0,
    paidDays: [
      paidDay('paid-leave', leave, perDay, from),
      paidDay('paid-holidays', holidays, perDay, from),
    ],
    days: { paid, worked: paid - leave - holidays },
    takeHome: result.takeHome,
    contributions: {
      employer: of(result.employer.lines, 'employer-'),
      own: of(result.lines, 'employee-') - of(result.lines, 'employee-pension'),
    },
    compensation: total(ending),
    sources: [...new Set([...result.sources, ...sourcesOf(ending), ...from])],
  };
}

function endingLine(wage: number, months: number, rules: CountryRules, year: number): Line[] {
  const end = monthStart(year, MONTHS);
  const read = rulesAt(rules, end);
  const full = read('pkwt', 'fullMonths');
  const values = { wage: money(wage), months: number(months), full: number(full.value) };
  return [
    line('compensation', compensation(wage, months, rules, end), 'compensation', values, [
      full,
      read('pkwt', 'fromMonths'),
    ]),
  ];
}
