import type { Band } from '../../schemas/parameter.ts';
import { floorTo, less, roundTo, sum } from '../money.ts';
import { checkAmount } from './checks.ts';
import type { Reading } from './dated.ts';
import { line, money, share } from './lines.ts';
import { type CountryRules, type Read, rulesAt } from './rules.ts';
import type { Line } from './types.ts';

/** The part of an amount that falls into each row of a scale, and its tax. Rows above the amount are left out. */
export function bandParts(
  amount: number,
  bands: readonly Band[],
): { part: number; rate: number; tax: number }[] {
  let floor = 0;
  const parts: { part: number; rate: number; tax: number }[] = [];
  for (const { upTo, rate } of bands) {
    const part = Math.min(amount, upTo ?? Infinity) - floor;
    if (part <= 0) break;
    parts.push({ part, rate, tax: part * rate });
    floor = upTo ?? Infinity;
  }
  return parts;
}

/** Progressive tax on an amount, unrounded. */
export function bandTax(amount: number, bands: readonly Band[]): number {
  return sum(bandParts(amount, bands).map(({ tax }) => tax));
}

/** Taxable income (PKP): never below 0, down to full thousands after rounding to the rupiah (UU HPP Art. 17(4)). */
function taxableIncome(net: number, allowance: number, read: Read): number {
  return Math.max(0, floorTo(net - allowance, read('income-tax', 'pkpStep').value));
}

/**
 * Income tax of a year on taxable income (PKP, rupiah), which is first rounded down to full thousands.
 * UU HPP Art. 17(1)a and 17(4).
 * @throws RangeError for a negative or absurd PKP; NotCoveredError before 2022 and past the rules' coverage
 */
export function article17(pkp: number, rules: CountryRules, date: string): number {
  checkAmount('pkp', pkp);
  const read = rulesAt(rules, date);
  return bandTax(taxableIncome(pkp, 0, read), read('income-tax', 'article17').value);
}

/** Steps from net income to Article 17 tax, each as a line: net, allowance, PKP, one per band. */
export function article17Steps(
  net: Line,
  allowance: Reading<Record<string, number>>,
  status: string,
  read: Read,
): { pkp: number; tax: number; steps: Line[]; readings: Reading<unknown>[] } {
  const scale = read('income-tax', 'article17');
  const step = read('income-tax', 'pkpStep');
  const ptkp = allowance.value[status] ?? 0;
  const pkp = taxableIncome(net.amount, ptkp, read);
  const steps = [
    net,
    line(
      'ptkp',
      less(ptkp),
      'ptkp',
      { status: { as: 'text', value: status }, amount: money(ptkp) },
      [allowance],
    ),
    line(
      'pkp',
      pkp,
      'pkp',
      { net: money(net.amount), ptkp: money(ptkp), step: money(step.value) },
      [step],
    ),
    ...bandParts(pkp, scale.value).map(({ part, rate, tax }) =>
      line('band', tax, 'band', { part: money(part), rate: share(rate) }, [scale]),
    ),
  ];
  return { pkp, tax: bandTax(pkp, scale.value), steps, readings: [scale, step, allowance] };
}

/** PPh 21 withheld from one payment to someone who is not an employee. */
export interface Withholding {
  /** Base: half of the payment, rupiah. */
  readonly base: number;
  /** Withheld, full rupiah. */
  readonly tax: number;
}

/**
 * Article 17 on a part (half) of one payment; payments are not added up, no PTKP. PMK 168/2023, Annex B.V.
 * The slip is in full rupiah, nearest (PER-11/PJ/2025 Art. 129(3)). A payment is gross of platform fees, rupiah.
 * @throws RangeError for a negative or absurd payment; NotCoveredError before 2024 and past the rules' coverage
 */
export function nonEmployeeWithholding(
  payment: number,
  rules: CountryRules,
  date: string,
): Withholding {
  checkAmount('payment', payment);
  return withholdingOn(payment, rulesAt(rules, date));
}

/** The same, on an amount already checked. */
export function withholdingOn(payment: number, read: Read): Withholding {
  const base = payment * read('non-employee', 'baseShare').value;
  const tax = bandTax(base, read('income-tax', 'article17').value);
  return { base, tax: roundTo(tax, read('ter', 'slipStep').value) };
}
