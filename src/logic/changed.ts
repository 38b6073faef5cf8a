import type { Correction } from '../schemas/correction.ts';

/** The list of corrections: every one of them changes it. */
const ALL = 'corrections/';

/**
 * The day on which a page last changed for its readers: the latest of its own days and of the corrections made on it.
 * @param own days of its checks, `YYYY-MM-DD`
 * @throws RangeError when there is no day at all
 */
export function changedOn(
  route: string,
  own: readonly string[],
  corrections: readonly Pick<Correction, 'date' | 'where'>[],
): string {
  const corrected = corrections
    .filter(
      ({ where }) => route === ALL || where.some((place) => place.route.split('#')[0] === route),
    )
    .map(({ date }) => date);
  const latest = [...own, ...corrected].filter(Boolean).sort().at(-1);
  if (latest === undefined) throw new RangeError(`"${route}" has no day`);
  return latest;
}
