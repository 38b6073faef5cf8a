import type { Band } from '../../../schemas/parameter.ts';
import type { SchemesFile } from '../../../schemas/rules/country.ts';
import { less } from '../../money.ts';
import { rowOf } from '../checks.ts';
import type { Reading } from '../dated.ts';
import { bandParts } from '../income-tax.ts';
import { line, money, share } from '../lines.ts';
import type { FormulaValue, Line, Reason } from '../types.ts';
import { reasonFrom } from '../verdict.ts';

/** A rate on a base, as a line that leaves the pocket. */
export function shareLine(
  id: string,
  base: number,
  rate: number,
  readings: readonly Reading<unknown>[],
): Line {
  const values = { base: money(base), rate: share(rate) };
  return line(id, less(base * rate), 'share-of', values, readings);
}

/** One line per row of a scale that charges something, positive: workings. */
export function bandLines(id: string, amount: number, scale: Reading<readonly Band[]>): Line[] {
  return bandParts(amount, scale.value)
    .filter(({ rate }) => rate > 0)
    .map(({ part, rate, tax }) =>
      line(id, tax, 'band', { part: money(part), rate: share(rate) }, [scale]),
    );
}

/** The same as lines that leave the pocket. */
export const bandsDue = (id: string, amount: number, scale: Reading<readonly Band[]>): Line[] =>
  bandLines(id, amount, scale).map((item) => ({ ...item, amount: less(item.amount) }));

/** Gross less fees and costs, as the first step of a tax on profit. */
export function profitLine(gross: number, profit: number): Line {
  const values = { gross: money(gross), spent: money(gross - profit) };
  return line('books-profit', profit, 'books-profit', values);
}

/** Income less what is deducted, never below zero. */
export function taxableLine(income: number, deducted: number): Line {
  const values = { income: money(income), deducted: money(deducted) };
  return line('taxable', Math.max(0, income - deducted), 'taxable', values);
}

/** The income tax of the year as a line: what a scale makes of taxable income. */
export function taxLine(tax: number, taxable: number, readings: readonly Reading<unknown>[]): Line {
  return line('tax', less(tax), 'tax-scale', { taxable: money(taxable) }, readings);
}

/** A step with its formula; positive amounts come in, negative ones go off. */
export const step = (
  id: string,
  amount: number,
  values: Readonly<Record<string, FormulaValue>>,
  readings: readonly Reading<unknown>[] = [],
  key = id,
): Line => line(id, amount, key, values, readings);

/** A ground of the country as a reason. @throws NotCoveredError before its first date, or when there is none */
export function groundOf({ grounds }: SchemesFile, id: string, date: string): Reason {
  return reasonFrom(rowOf(grounds, id, 'schemes.grounds', date), id, `schemes.${id}`, date);
}
