import { NotCoveredError } from './errors.ts';

/** A parameter as its file holds it: values by the day they start. */
export interface Dated<Value> {
  readonly values: Readonly<
    Record<
      string,
      { readonly value: Value | null; readonly source: string; readonly at?: string | undefined }
    >
  >;
}

/** A value read for a day, with what is needed to show where it comes from. */
export interface Reading<Value> {
  readonly value: Value;
  /** `topic.parameter` */
  readonly rule: string;
  readonly source: string;
  /** Article, or empty. */
  readonly at: string;
  /** Day since which this value holds. */
  readonly from: string;
}

/**
 * The value that holds on a day (`YYYY-MM-DD`): the newest one that has started.
 * @throws NotCoveredError before the first value, and where the rule has ended (null); never a neighbour's value
 */
export function valueAt<Value>(
  parameter: Dated<Value>,
  date: string,
  rule: string,
): Reading<Value> {
  let from = '';
  for (const start of Object.keys(parameter.values)) {
    if (start <= date && start > from) from = start;
  }
  const entry = parameter.values[from];
  if (!entry) throw new NotCoveredError(rule, date, 'before its first value');
  if (entry.value === null) throw new NotCoveredError(rule, date, `ended on ${from}`);
  return { value: entry.value, rule, source: entry.source, at: entry.at ?? '', from };
}

/** Every day on which some value inside these rules starts, ascending. */
export function changeDates(rules: unknown): string[] {
  const dates = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'values' && typeof child === 'object' && child !== null) {
        for (const date of Object.keys(child)) dates.add(date);
      } else visit(child);
    }
  };
  visit(rules);
  return [...dates].sort();
}
