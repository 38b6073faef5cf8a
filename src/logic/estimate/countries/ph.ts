import { less } from '../../money.ts';
import { bandTax } from '../income-tax.ts';
import { line, money, share, total } from '../lines.ts';
import { rulesAt } from '../rules.ts';
import type { Line } from '../types.ts';
import { isYes, numberOf, textOf } from './choices.ts';
import { contributionLines, type Read, type Rules, stepCost } from './ph-contributions.ts';
import { bandLines, groundOf, profitLine, shareLine, step, taxableLine, taxLine } from './steps.ts';
import type { CountryModel, SchemeTax } from './types.ts';

const offPocket = (lines: readonly Line[]): Line[] =>
  lines.map((item) => ({ ...item, amount: less(item.amount) }));

function graduated(taxable: number, read: Read): { tax: Line; steps: Line[] } {
  const scale = read('income-tax', 'bands');
  return {
    tax: taxLine(bandTax(taxable, scale.value), taxable, [scale]),
    steps: bandLines('band', taxable, scale),
  };
}

/** 8 % of gross above the free amount, all of it beside a job. RR 8-2018. */
function eightLine(gross: number, besideJob: boolean, read: Read): { base: number; tax: Line } {
  const rate = read('income-tax', 'eightRate');
  const free = read('income-tax', 'eightFree');
  const base = Math.max(0, gross - (besideJob ? 0 : free.value));
  const values = {
    rate: share(rate.value),
    base: money(base),
    gross: money(gross),
    free: money(free.value),
  };
  const key = besideJob ? 'ph-eight-all' : 'ph-eight';
  return { base, tax: line('ph-eight', less(base * rate.value), key, values, [rate, free]) };
}

/** NIRC as amended by RA 10963: the 8 % option, or the graduated scale with percentage tax; SSS, PhilHealth, Pag-IBIG. */
export const model: CountryModel<Rules> = {
  id: 'ph',
  selfEmployed({ totals, profit }, choices, rules, { year, end }) {
    const read = rulesAt(rules, end);
    const { gross } = totals;
    const besideJob = isYes(choices, 'beside-job');
    const earnings = numberOf(choices, 'declared') ?? Math.max(0, profit) / 12;
    const sides = textOf(choices, 'pag-ibig') === 'both' ? 2 : 1;
    const contributions = offPocket(contributionLines('self', earnings, rules, year, sides));
    const over = gross > read('income-tax', 'limit').value;
    const because = (...ids: (string | false)[]) =>
      ids.flatMap((id) => (id ? [groundOf(rules.schemes, id, end)] : []));

    const eight = eightLine(gross, besideJob, read);
    const duty = read('income-tax', 'percentageTax');
    const due = over ? [] : [shareLine('ph-percentage', gross, duty.value, [duty])];
    const scheme = (id: string, start: Line): SchemeTax => {
      const taxable = Math.max(0, start.amount);
      const { tax, steps } = graduated(taxable, read);
      return {
        id,
        reasons: because('graduated', over && 'vat', besideJob && 'beside-job'),
        taxableBase: taxable,
        contributions,
        taxes: [tax, ...due],
        workings: [start, ...steps],
      };
    };
    const osd = read('income-tax', 'osd');
    const values = { gross: money(gross), rate: share(osd.value) };
    return [
      {
        id: 'eight',
        reasons: because(`elected-${textOf(choices, 'elected')}`, over && 'over-limit'),
        taxableBase: eight.base,
        contributions,
        taxes: [eight.tax],
        workings: [],
      },
      scheme('osd', step('ph-osd', gross * (1 - osd.value), values, [osd])),
      scheme('itemised', profitLine(gross, profit)),
    ];
  },
  employed(job, _, rules, { year, end }) {
    const read = rulesAt(rules, end);
    const parts = read('income-tax', 'thirteenthParts');
    const bonus = job.year / parts.value;
    const cap = read('income-tax', 'thirteenthFree');
    const free = Math.min(bonus, cap.value);
    const own = offPocket(contributionLines('employee', job.month, rules, year));
    const paid = less(total(own));
    const taxable = taxableLine(job.year + bonus, free + paid);
    const { tax, steps } = graduated(taxable.amount, read);
    return {
      pay: [job.line, step('ph-thirteenth', bonus, { pay: money(job.year) }, [parts])],
      contributions: own,
      taxes: [tax],
      employer: contributionLines('employer', job.month, rules, year),
      workings: [
        step('ph-exempt', less(free), { amount: money(bonus), cap: money(cap.value) }, [cap]),
        step('ph-paid', less(paid), { amount: money(paid) }),
        taxable,
        ...steps,
        step('ph-withheld', less(tax.amount), { month: money(less(tax.amount) / 12) }),
      ],
    };
  },
  dip: (rules, { end }) => stepCost(rulesAt(rules, end)),
};
