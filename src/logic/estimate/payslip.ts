import type { Band } from '../../schemas/parameter.ts';
import { roundTo, sum, tidy } from '../money.ts';
import { checkAmount, checkTerms } from './checks.ts';
import { contributions } from './contributions.ts';
import { type CountryRules, type Read, rulesAt } from './rules.ts';
import type {
  EmployeeStatus,
  EmploymentTerms,
  Payslip,
  PayslipInput,
  TerCategory,
} from './types.ts';

/** Effective rate of a month: the first row whose bound (inclusive) is not below the gross. PP 58/2023, annex. */
function terRate(
  gross: number,
  ptkp: EmployeeStatus,
  read: Read,
): { category: TerCategory; rate: number } {
  const category = read('ter', 'categories').value[ptkp];
  const bands: readonly Band[] = read('ter', `category${category}`).value;
  const row = bands.find(({ upTo }) => upTo === null || tidy(gross) <= upTo);
  return { category, rate: row?.rate ?? 0 };
}

/**
 * A month of employment without its tax. Taxable gross takes in the employer's JKK, JKM and BPJS Kesehatan, not its
 * JHT and JP (PMK 168/2023 Art. 5(3), 7).
 */
export function untaxedMonth(
  terms: EmploymentTerms,
  extra: number,
  read: Read,
  date: string,
): Payslip {
  const wage = terms.monthlyWage;
  const employer = contributions('employer', terms, read);
  const employee = contributions('employee', terms, read);
  const pension = terms.pensionPerMonth ?? 0;
  const taxableEmployerPart = employer.jkk + employer.jkm + employer.health;
  return {
    month: date.slice(0, 7),
    wage,
    extra,
    employer,
    employee,
    pension,
    taxableEmployerPart,
    taxableGross: wage + extra + taxableEmployerPart,
    ter: null,
    tax: 0,
    takeHome: wage + extra - sum(Object.values(employee)) - pension,
    cost: wage + extra + sum(Object.values(employer)),
  };
}

/** The month with its PPh 21: what is withheld leaves the take-home. */
export function taxed(slip: Payslip, tax: number, ter: Payslip['ter']): Payslip {
  return { ...slip, tax, ter, takeHome: slip.takeHome - tax };
}

/** The month taxed by TER, the slip in full rupiah. */
export function terMonth(terms: EmploymentTerms, extra: number, read: Read, date: string): Payslip {
  const slip = untaxedMonth(terms, extra, read, date);
  const ter = terRate(slip.taxableGross, terms.ptkp, read);
  return taxed(slip, roundTo(slip.taxableGross * ter.rate, read('ter', 'slipStep').value), ter);
}

/**
 * One month's payslip, any but the last of the year: PPh 21 by TER on the month's taxable gross, rounded to the
 * nearest rupiah (PP 58/2023; PMK 168/2023; PER-11/PJ/2025 Art. 129(3)). Rupiah; `date` is any day of the month.
 * @throws InputRangeError for input out of range; NotCoveredError outside coverage
 */
export function payslip(input: PayslipInput, rules: CountryRules, date: string): Payslip {
  checkTerms(input);
  checkAmount('extra', input.extra ?? 0);
  return terMonth(input, input.extra ?? 0, rulesAt(rules, date), date);
}
