import { openRegimes, ownMonth, REGIMES, type RegimeId } from '../../logic/estimate/index.ts';
import type { Practice } from './derive.ts';
import { type Range, rangeOf } from './range.ts';

export interface Headline {
  /** Interface word of the sentence. */
  readonly key: string;
  /** Rupiah a month kept, or rupiah an hour to charge; null when there is no such figure. */
  readonly range: Range | null;
  /** Rupiah per hour worked. */
  readonly perHour: Range | null;
  /** Regimes that the reader's answers close, and which the range therefore leaves out. */
  readonly closed: readonly RegimeId[];
}

/**
 * The answer in a sentence. Until the reader chooses a regime it spans all that their answers leave open.
 * `same` tells whether two amounts look alike as they are written.
 */
export function headline(
  practice: Practice,
  chosen: RegimeId | null,
  same: (a: number, b: number) => boolean,
): Headline {
  const open = openRegimes(practice.estimate, chosen);
  const left = { closed: chosen ? [] : REGIMES.filter((id) => !open.includes(id)) };

  if (practice.question === 'keep') {
    const results = open.map((id) => practice.estimate.regimes[id]);
    const range = rangeOf(results.map(ownMonth));
    const perHour = rangeOf(results.flatMap(({ perHourWorked }) => perHourWorked ?? []));
    const short = range !== null && range.high < 0;
    const one = range === null || same(range.low, range.high);
    return {
      ...left,
      key: `est.answer.keep.${short ? 'short' : one ? 'one' : 'range'}`,
      range,
      perHour,
    };
  }
  const rates = open.map((id) => practice.rates[id]);
  const reached = rates.flatMap((rate) => (rate.kind === 'reached' ? [rate] : []));
  const range = rangeOf(reached.map(({ rate }) => rate));
  if (range === null) {
    const why = rates[0]?.kind === 'unreachable' ? rates[0].why : 'ceiling';
    return { ...left, key: `est.answer.charge.${why}`, range, perHour: null };
  }
  const perHour = rangeOf(
    reached.flatMap(
      ({ estimate }) => (estimate.chosen && estimate.regimes[estimate.chosen].perHourWorked) ?? [],
    ),
  );
  const kind = range.high === 0 ? 'zero' : range.low === range.high ? 'one' : 'range';
  return { ...left, key: `est.answer.charge.${kind}`, range, perHour };
}
