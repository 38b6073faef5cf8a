import type { InFile } from '../../../schemas/rules/in.ts';
import { less, roundTo } from '../../money.ts';
import { bandTax } from '../income-tax.ts';
import { line, money, number, share } from '../lines.ts';
import { type ReadOf, rulesAt } from '../rules.ts';
import type { Line } from '../types.ts';
import { isYes, numberOf, textOf } from './choices.ts';
import { bandLines, groundOf, profitLine, step } from './steps.ts';
import type { CountryModel, SchemeTax } from './types.ts';

type Rules = { readonly [T in InFile['topic']]: Extract<InFile, { topic: T }> };
type Read = ReadOf<Rules>;

const MONTHS = 12;

/** The rebate up to its limit (s. 87A); above it the marginal relief that leaves no more due than the excess. */
function relief(taxable: number, tax: number, read: Read): Line[] {
  const upTo = read('income-tax', 'rebateUpTo');
  const most = read('income-tax', 'rebateMost');
  const over = taxable - upTo.value;
  if (over <= 0) {
    const values = { most: money(most.value), upTo: money(upTo.value) };
    return [step('in-rebate', less(Math.min(tax, most.value)), values, [upTo, most])];
  }
  if (tax <= over) return [];
  const values = { tax: money(tax), over: money(over), upTo: money(upTo.value) };
  return [step('in-relief', less(tax - over), values, [upTo])];
}

/** Income tax of the new regime with rebate, marginal relief and cess; income and tax to the nearest ten rupees. */
function incomeTax(income: number, deducted: number, read: Read) {
  const by = read('income-tax', 'roundTo');
  const scale = read('income-tax', 'bands');
  const cess = read('income-tax', 'cess');
  const taxable = Math.max(0, roundTo(income - deducted, by.value));
  const full = bandTax(taxable, scale.value);
  const off = relief(taxable, full, read);
  const lower = off.reduce((tax, { amount }) => tax + amount, full);
  const extra = lower * cess.value;
  const base = {
    income: money(income),
    deducted: money(deducted),
    step: money(by.value),
  };
  const sums = { tax: money(lower), cess: money(extra), step: money(by.value) };
  const readings = [scale, cess, by, read('income-tax', 'rebateUpTo')];
  return {
    taxable,
    tax: line('tax', less(roundTo(lower + extra, by.value)), 'in-tax', sums, readings),
    steps: [
      step('in-rounded', taxable, base, [by]),
      ...bandLines('band', taxable, scale),
      ...off,
      step('in-before-cess', lower, { tax: money(full), off: money(full - lower) }),
      step('in-cess', extra, { base: money(lower), rate: share(cess.value) }, [cess], 'share-of'),
    ],
  };
}

/** Income-tax Act, new regime (s. 115BAC): profit by books, or half of receipts for listed professions (s. 44ADA). */
export const model: CountryModel<Rules> = {
  id: 'in',
  selfEmployed({ totals, profit }, choices, rules, { end }) {
    const read = rulesAt(rules, end);
    const { gross } = totals;
    const part = read('income-tax', 'presumptive');
    const cash = isYes(choices, 'little-cash') ? 'littleCashLimit' : 'presumptiveLimit';
    const over = gross > read('income-tax', cash).value;
    const from = read('income-tax', 'surchargeFrom').value;
    const scheme = (id: string, start: Line, ...because: (string | false)[]): SchemeTax => {
      const { taxable, tax, steps } = incomeTax(Math.max(0, start.amount), 0, read);
      const grounds = [...because, taxable > from && 'surcharge'];
      return {
        id,
        reasons: grounds.flatMap((name) => (name ? [groundOf(rules.schemes, name, end)] : [])),
        taxableBase: taxable,
        contributions: [],
        taxes: [tax],
        workings: [start, ...steps],
      };
    };
    const values = { base: money(gross), rate: share(part.value) };
    const half = step('in-presumptive', gross * part.value, values, [part], 'share-of');
    return [
      scheme('books', profitLine(gross, profit), 'books'),
      scheme('presumptive', half, textOf(choices, 'profession'), over && 'over-limit'),
    ];
  },
  employed(job, choices, rules, { end }) {
    const read = rulesAt(rules, end);
    const standard = read('income-tax', 'standardDeduction');
    const { taxable, tax, steps } = incomeTax(job.year, standard.value, read);
    const fund = numberOf(choices, 'fund') ?? 0;
    const paid = { amount: money(fund), months: number(MONTHS) };
    const above = taxable > read('income-tax', 'surchargeFrom').value;
    const values = { amount: money(standard.value) };
    return {
      pay: [job.line],
      contributions: fund > 0 ? [line('in-fund', less(fund * MONTHS), 'in-fund', paid)] : [],
      taxes: [tax],
      employer: [],
      workings: [step('in-standard', less(standard.value), values, [standard]), ...steps],
      cautions: above ? [groundOf(rules.schemes, 'surcharge', end)] : [],
    };
  },
  // Where the relief leaves all of the excess due, the cess on it comes on top; and both figures are rounded.
  dip(rules, { end }) {
    const read = rulesAt(rules, end);
    const upTo = read('income-tax', 'rebateUpTo').value;
    const rate = read('income-tax', 'bands').value.find((row) => (row.upTo ?? Infinity) > upTo);
    const ends = read('income-tax', 'rebateMost').value / (1 - (rate?.rate ?? 0));
    return ends * read('income-tax', 'cess').value + 3 * read('income-tax', 'roundTo').value;
  },
};
