import type { GbFile } from '../../../schemas/rules/gb.ts';
import { less, tidy } from '../../money.ts';
import { bandTax } from '../income-tax.ts';
import { money, number, share } from '../lines.ts';
import { type ReadOf, rulesAt } from '../rules.ts';
import type { Line } from '../types.ts';
import { isYes } from './choices.ts';
import {
  bandLines,
  bandsDue,
  groundOf,
  profitLine,
  shareLine,
  step,
  taxableLine,
  taxLine,
} from './steps.ts';
import type { CountryModel } from './types.ts';

type Rules = { readonly [T in GbFile['topic']]: Extract<GbFile, { topic: T }> };
type Read = ReadOf<Rules>;

const WEEKS = 52;

/** Personal allowance, a half of what income exceeds the limit less, rounded up to a full pound. ITA 2007 s.35. */
function allowanceLine(income: number, read: Read): Line {
  const full = read('income-tax', 'allowance');
  const from = read('income-tax', 'taperFrom');
  const rate = read('income-tax', 'taperRate');
  const by = read('income-tax', 'allowanceStep');
  const over = Math.max(0, income - from.value);
  const left = Math.max(0, full.value - over * rate.value);
  // A float just above a pound is not rounded up to the next.
  const allowance = Math.ceil(tidy(left) / by.value) * by.value;
  if (over === 0) {
    return step('gb-allowance', less(allowance), { amount: money(full.value) }, [full]);
  }
  const values = {
    amount: money(full.value),
    rate: share(rate.value),
    over: money(over),
    from: money(from.value),
  };
  return step(
    'gb-allowance',
    less(allowance),
    values,
    [full, from, rate, by],
    'gb-allowance-taper',
  );
}

function incomeTax(income: number, read: Read) {
  const allowance = allowanceLine(income, read);
  const taxable = taxableLine(income, less(allowance.amount));
  const scale = read('income-tax', 'bands');
  const tax = bandTax(taxable.amount, scale.value);
  return {
    base: taxable.amount,
    tax: taxLine(tax, taxable.amount, [scale, read('income-tax', 'allowance')]),
    steps: [allowance, taxable, ...bandLines('band', taxable.amount, scale)],
  };
}

function class2Line(read: Read): Line {
  const week = read('insurance', 'class2');
  const from = read('insurance', 'smallProfits');
  const values = { weeks: number(WEEKS), amount: money(week.value), from: money(from.value) };
  return step('gb-class2', less(WEEKS * week.value), values, [week, from]);
}

/** Income tax (ITA 2007), Class 4 and voluntary Class 2, on profit or on gross less the trading allowance. */
export const model: CountryModel<Rules> = {
  id: 'gb',
  selfEmployed({ totals, profit }, choices, rules, { end }) {
    const read = rulesAt(rules, end);
    const class2 = isYes(choices, 'class2') ? [class2Line(read)] : [];
    const free = read('income-tax', 'tradingAllowance');
    const flat = step(
      'gb-trading',
      Math.max(0, totals.gross - free.value),
      { gross: money(totals.gross), amount: money(free.value) },
      [free],
    );
    const scheme = (id: string, start: Line) => {
      const income = Math.max(0, start.amount);
      const { base, tax, steps } = incomeTax(income, read);
      return {
        id,
        reasons: [groundOf(rules.schemes, id, end)],
        taxableBase: base,
        contributions: [...bandsDue('gb-class4', income, read('insurance', 'class4')), ...class2],
        taxes: [tax],
        workings: [start, ...steps],
      };
    };
    return [scheme('expenses', profitLine(totals.gross, profit)), scheme('allowance', flat)];
  },
  employed(job, _, rules, { end }) {
    const read = rulesAt(rules, end);
    const { tax, steps } = incomeTax(job.year, read);
    const rate = read('insurance', 'employer');
    const from = read('insurance', 'employerFrom');
    const charged = Math.max(0, job.year - from.value);
    const cost = shareLine('gb-employer', charged, rate.value, [rate, from]);
    return {
      pay: [job.line],
      contributions: bandsDue('gb-class1', job.year, read('insurance', 'employee')),
      taxes: [tax],
      employer: [{ ...cost, amount: less(cost.amount) }],
      workings: steps,
    };
  },
  // A pound of allowance is lost at once, taxed at the highest rate it can reach.
  dip(rules, { end }) {
    const read = rulesAt(rules, end);
    const top = read('income-tax', 'bands').value.at(-1)?.rate ?? 0;
    return read('income-tax', 'allowanceStep').value * top;
  },
};
