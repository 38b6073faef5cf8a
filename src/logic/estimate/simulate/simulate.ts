import { sum } from '../../money.ts';
import { checkRange } from '../checks.ts';
import { reader } from './keep.ts';
import { checkAssumptions, planOf } from './plan.ts';
import { tally } from './tally.ts';
import type { Swing, SwingAssumptions, SwingInput } from './types.ts';
import { MONTHS, years } from './year.ts';

/** Seeds are whole numbers below this. */
const SEEDS = 2 ** 32;

/**
 * A self-employed year simulated `paths` times, month by month: what it may bring instead of what it should.
 *
 * The year starts with the clients of the list. What comes in is counted in the month in which the money arrives. An
 * invoice falls due in the month of the work, on any of its days alike, and is paid then, some days later (lognormal),
 * or never. Busy and slack months change the bills of all clients that pay by the hour or the piece together.
 *
 * Take-home of a month is the money of that month, less its part of the year's fees and tax, less a twelfth of costs
 * and own social security (what `keep` says of a year without income). Tax is put aside from each payment in
 * proportion, and it is the tax of this year's money, whenever the law collects it. To follow the dates of payment
 * would show months of money that is not the reader's, and owe the rest to a year that is not shown.
 *
 * Not modelled: seasons, illness and leave of one's own, prices that change, interest, what a lost client still pays
 * for notice, invoices of this year that are paid in the next (they are missing here; those of last year make up
 * for them).
 *
 * Same arguments, same result, on every machine. Arguments and result are plain JSON.
 * @param seed a whole number below 2^32
 * @param paths simulated years, 100–20,000; with 5,000, chances are right to about ±1.4 percentage points (95 %)
 * @throws InputRangeError (a RangeError with `field`) for anything out of range
 */
export function simulate(
  input: SwingInput,
  assumed: SwingAssumptions,
  seed: number,
  paths: number,
): Swing {
  checkRange('seed', seed, 0, SEEDS - 1, true);
  checkRange('paths', paths, 100, 20_000, true);
  checkAssumptions(assumed);
  const plan = planOf(input);
  const kept = reader(input.keep);
  const simulated = years(plan, assumed, seed);
  const all = tally(paths, kept, input.needPerMonth);
  for (let path = 0; path < paths; path += 1) all.add(path, simulated(path));
  const certain = kept(sum([...plan.amount.subarray(0, plan.listed)]) * MONTHS);
  return all.result(certain, assumed.jobLoss);
}
