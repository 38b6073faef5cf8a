import { sum } from '../money.ts';
import type { Reading } from './dated.ts';
import { type Covered, monthStart, type ReadOf, rulesAt } from './rules.ts';
import type { FormulaValue, Line } from './types.ts';

export const money = (value: number): FormulaValue => ({ as: 'money', value });
export const share = (value: number): FormulaValue => ({ as: 'share', value });
export const number = (value: number): FormulaValue => ({ as: 'number', value });
export const text = (value: string): FormulaValue => ({ as: 'text', value });
/** A month (`YYYY-MM`), written in the reader's language. */
const month = (value: string): FormulaValue => ({ as: 'date', value });

/** A line whose rules and sources are those of the readings it used. */
export function line(
  id: string,
  amount: number,
  key: string,
  values: Readonly<Record<string, FormulaValue>>,
  readings: readonly Reading<unknown>[] = [],
): Line {
  return {
    id,
    amount,
    formula: { key, values },
    rules: [...new Set(readings.map((reading) => reading.rule))],
    sources: [...new Set(readings.map((reading) => reading.source))],
  };
}

/** Total of lines, added in their order. */
export function total(lines: readonly Line[]): number {
  return sum(lines.map((item) => item.amount));
}

/** Every source the lines used, once. */
export function sourcesOf(lines: readonly Line[]): string[] {
  return [...new Set(lines.flatMap((item) => item.sources))];
}

/** Months of a year, 1–12, both included; none when the last lies before the first. */
export interface Months {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** Months in a row for which the same values hold. */
export interface Segment<Readings> {
  /** `YYYY-MM` */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly readings: Readings;
}

/** A year's months (1–12), cut where one of the values read changes. @throws NotCoveredError for a month without a value */
export function segments<Rules extends Covered, const Readings extends readonly Reading<unknown>[]>(
  rules: Rules,
  months: Months,
  pick: (read: ReadOf<Rules>) => Readings,
): Segment<Readings>[] {
  const found: Segment<Readings>[] = [];
  for (let index = months.first; index <= months.last; index += 1) {
    const date = monthStart(months.year, index);
    const readings = pick(rulesAt(rules, date));
    const to = date.slice(0, 7);
    const open = found.at(-1);
    const same = open?.readings.every((reading, at) => reading.from === readings[at]?.from);
    if (open && same) found[found.length - 1] = { ...open, to, count: open.count + 1 };
    else found.push({ from: to, to, count: 1, readings });
  }
  return found;
}

/** The months of a segment as values of a formula. */
export function span({ from, to, count }: Segment<unknown>): Record<string, FormulaValue> {
  return { from: month(from), to: month(to), months: number(count) };
}
