import type { UsFile } from '../../../schemas/rules/us.ts';
import { less, sum } from '../../money.ts';
import { bandTax } from '../income-tax.ts';
import { money, share, total } from '../lines.ts';
import { type ReadOf, rulesAt } from '../rules.ts';
import type { Line } from '../types.ts';
import { bandLines, groundOf, profitLine, shareLine, step, taxableLine, taxLine } from './steps.ts';
import type { CountryModel } from './types.ts';

type Rules = { readonly [T in UsFile['topic']]: Extract<UsFile, { topic: T }> };
type Read = ReadOf<Rules>;

/** Additional Medicare tax on earnings above the limit of a single person; none below it. IRC 3101(b)(2), 1401(b)(2). */
function extraLine(earnings: number, read: Read): Line[] {
  const rate = read('social', 'extra');
  const from = read('social', 'extraFrom');
  const over = Math.max(0, earnings - from.value);
  return over > 0 ? [shareLine('us-extra', over, rate.value, [rate, from])] : [];
}

/** Self-employment tax on 92.35 % of profit, nothing below 400 of that. IRC 1401, 1402. */
function selfEmployment(profit: number, read: Read): { base: Line; due: Line[]; half: Line } {
  const part = read('social', 'base');
  const least = read('social', 'leastBase');
  const amount = Math.max(0, profit) * part.value;
  const liable = amount >= least.value;
  const values = { share: share(part.value), profit: money(profit), least: money(least.value) };
  const base = step(
    'us-base',
    liable ? amount : 0,
    values,
    [part, least],
    liable ? 'us-base' : 'us-base-nil',
  );
  const cap = read('social', 'wageBase');
  const social = read('social', 'socialSelf');
  const medicare = read('social', 'medicareSelf');
  const halved = liable
    ? [
        shareLine('us-social-self', Math.min(amount, cap.value), social.value, [social, cap]),
        shareLine('us-medicare-self', amount, medicare.value, [medicare]),
      ]
    : [];
  const rate = read('social', 'halfDeducted');
  const half = shareLine('us-half', less(total(halved)), rate.value, [rate]);
  return { base, due: liable ? [...halved, ...extraLine(amount, read)] : [], half };
}

/**
 * Deduction for business income of a business without payroll: a share of it, running to nothing above the threshold,
 * at most that share of taxable income, and from 2026 at least 400 where there is business income of 1,000. IRC 199A.
 */
function qbiLine(income: number, taxable: number, read: Read): Line {
  const rate = read('income-tax', 'qbiRate');
  const from = read('income-tax', 'qbiFrom');
  const range = read('income-tax', 'qbiRange');
  const least = read('income-tax', 'qbiLeast');
  const leastFrom = read('income-tax', 'qbiLeastFrom');
  const lost = Math.min(1, Math.max(0, taxable - from.value) / range.value);
  const usual = rate.value * Math.min(income * (1 - lost), taxable);
  // Without other income, a business income below that is within the standard deduction anyway.
  const floor = income >= leastFrom.value ? Math.min(least.value, taxable) : 0;
  if (floor > usual) {
    const values = { from: money(leastFrom.value), least: money(least.value) };
    return step('us-qbi', less(floor), values, [least, leastFrom], 'us-qbi-least');
  }
  const values = {
    rate: share(rate.value),
    income: money(income),
    taxable: money(taxable),
    lost: share(lost),
    from: money(from.value),
  };
  const key = lost > 0 ? 'us-qbi-shrinks' : 'us-qbi';
  return step('us-qbi', less(usual), values, [rate, from, range], key);
}

/** Federal income tax of a single person after the standard deduction and, for a business, QBI. */
function incomeTax(income: number, business: number | null, read: Read) {
  const standard = read('income-tax', 'standardDeduction');
  const values = { amount: money(standard.value) };
  const deduction = step('us-standard', less(standard.value), values, [standard]);
  const before = Math.max(0, income - standard.value);
  const qbi = business === null ? null : qbiLine(Math.max(0, business), before, read);
  const taxable = taxableLine(income, sum([standard.value, -(qbi?.amount ?? 0)]));
  const scale = read('income-tax', 'bands');
  return {
    base: taxable.amount,
    tax: taxLine(bandTax(taxable.amount, scale.value), taxable.amount, [scale, standard]),
    steps: [deduction, ...(qbi ? [qbi] : []), taxable, ...bandLines('band', taxable.amount, scale)],
  };
}

const employerOf = (item: Line): Line => ({
  ...item,
  id: `${item.id}-employer`,
  amount: less(item.amount),
});

/** Federal taxes of a single person, IRC: self-employment tax or FICA, and income tax. */
export const model: CountryModel<Rules> = {
  id: 'us',
  selfEmployed({ totals, profit }, _, rules, { end }) {
    const read = rulesAt(rules, end);
    const { base, due, half } = selfEmployment(profit, read);
    const income = profit + half.amount;
    const { base: taxableBase, tax, steps } = incomeTax(income, income, read);
    return [
      {
        id: 'sole',
        reasons: [groundOf(rules.schemes, 'sole', end)],
        taxableBase,
        contributions: due,
        taxes: [tax],
        workings: [profitLine(totals.gross, profit), base, half, ...steps],
      },
    ];
  },
  employed(job, _, rules, { end }) {
    const read = rulesAt(rules, end);
    const cap = read('social', 'wageBase');
    const social = read('social', 'social');
    const medicare = read('social', 'medicare');
    const both = [
      shareLine('us-social', Math.min(job.year, cap.value), social.value, [social, cap]),
      shareLine('us-medicare', job.year, medicare.value, [medicare]),
    ];
    const { tax, steps } = incomeTax(job.year, null, read);
    return {
      pay: [job.line],
      contributions: [...both, ...extraLine(job.year, read)],
      taxes: [tax],
      employer: both.map(employerOf),
      workings: steps,
    };
  },
  // The first dollar of the base that is not free owes for all of it.
  dip(rules, { end }) {
    const read = rulesAt(rules, end);
    const rate = read('social', 'socialSelf').value + read('social', 'medicareSelf').value;
    return read('social', 'leastBase').value * rate;
  },
};
