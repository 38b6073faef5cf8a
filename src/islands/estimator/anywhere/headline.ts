import type { SchemeResult } from '../../../logic/estimate/countries/index.ts';
import { type Range, rangeOf } from '../range.ts';
import { type Practice, schemeOf } from './derive.ts';

export interface Headline {
  /** Interface word of the sentence. */
  readonly key: string;
  /** Kept a month, or to be charged an hour; null when there is no such figure. */
  readonly range: Range | null;
  /** Kept a month. */
  readonly kept: Range | null;
  readonly perHour: Range | null;
  /** Schemes that the reader's answers close, and which the range therefore leaves out. */
  readonly closed: readonly SchemeResult[];
}

/**
 * The answer in a sentence. Until the reader chooses a scheme it spans all that their answers leave open.
 * `same` tells whether two amounts look alike as they are written.
 */
export function headline(
  { estimate, sought }: Practice,
  chosen: string | null,
  same: (a: number, b: number) => boolean,
): Headline {
  const scheme = schemeOf(estimate, chosen);
  const all = Object.values(estimate.schemes);
  const shut = all.filter(({ applicable }) => applicable === 'no');
  const open = all.filter((result) => (scheme ? result.id === scheme : !shut.includes(result)));
  const closed = scheme ? [] : shut;

  if (!sought) {
    const range = rangeOf(open.map(({ takeHome }) => takeHome.month));
    const perHour = rangeOf(open.flatMap(({ perHourWorked }) => perHourWorked ?? []));
    const short = range !== null && range.high < 0;
    const one = range === null || same(range.low, range.high);
    const key = `est.answer.keep.${short ? 'short' : one ? 'one' : 'range'}`;
    return { key, range, kept: range, perHour, closed };
  }
  const rates = open.map(({ id }) => sought.rates[id]);
  const reached = rates.flatMap((rate) => (rate?.kind === 'reached' ? [rate] : []));
  const range = rangeOf(reached.map(({ rate }) => rate));
  if (range === null) {
    const why = rates[0]?.kind === 'unreachable' ? rates[0].why : 'ceiling';
    return { key: `est.answer.charge.${why}`, range, kept: null, perHour: null, closed };
  }
  const kind = range.high === 0 ? 'zero' : range.low === range.high ? 'one' : 'range';
  const kept = { low: sought.target, high: sought.target };
  return { key: `est.answer.charge.${kind}`, range, kept, perHour: null, closed };
}
