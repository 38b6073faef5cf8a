import { normalAt, uniformAt } from '../../random.ts';
import type { Plan } from './plan.ts';
import type { SwingAssumptions } from './types.ts';

export const MONTHS = 12;
/** Months before the year whose late payments still come in: by then almost all of them have. */
const BEFORE = 6;
const DAYS_A_MONTH = 365.25 / 12;
/**
 * Spread of the delay of late invoices, of its natural logarithm: Bonsai's three years of invoices (`bonsai-2018`) had
 * 75 % of the late ones paid within 14 days and 90 % within a month, which a lognormal of this spread fits.
 */
const DELAY_SPREAD = 1.25;
/** When one cause takes several clients, each but the first is among them with this chance. Our own. */
const FOLLOWS = 0.5;

/** Numbers drawn for a month (noise takes two), and for each place of a client in it (delay takes two). */
const MONTH = { noise: 0, won: 2, together: 3, count: 4 } as const;
const PLACE = { paid: 0, late: 1, delay: 2, due: 4, lost: 5, follows: 6, count: 7 } as const;

/** One simulated year; the same object is filled again for the next one. */
export interface Year {
  /** Money in by month. */
  readonly cash: Float64Array;
  /** Some month ended without a client, after there was one. */
  lostAll: boolean;
  /** Largest part of the billing lost within one month. */
  worst: number;
}

/** More clients in one month than this: one chance in millions even at the fastest rate taken. */
const MOST_A_MONTH = 12;

/** How many events of a Poisson number with this rate a uniform number stands for. */
function poisson(u: number, rate: number): number {
  let [count, term] = [0, Math.exp(-rate)];
  for (let below = term; u >= below && count < MOST_A_MONTH; below += term) {
    count += 1;
    term *= rate / count;
  }
  return count;
}

/**
 * Simulates one year after another. In each month: bills go out to the clients there are, busy or slack; each is paid
 * in the month it falls due, late, or never; at its end clients leave and new ones are won, who are billed from the
 * next month on. A client leaves with chance 1 / `clientMonths` whatever else happens: `lossesTogether` moves losses
 * into the same month without making them more frequent. A new client whose hours do not fit is turned away.
 * Every chance has its own place in the sequence of the seed, whatever the assumptions are (common random numbers).
 */
export function years(plan: Plan, assumed: SwingAssumptions, seed: number): (path: number) => Year {
  const { amount, hours, fixed, listed, capacity } = plan;
  const places = amount.length;
  const alive = new Int32Array(places);
  const year: Year = { cash: new Float64Array(MONTHS), lostAll: false, worst: 0 };
  const { cash } = year;
  const { lateShare, neverPaid, lossesTogether } = assumed;
  const leaves = assumed.clientMonths === null ? 0 : 1 / assumed.clientMonths;
  const wins = assumed.winMonths === null ? 0 : 1 / assumed.winMonths;
  const variance = Math.log(1 + assumed.monthNoise ** 2);
  const noise = Math.sqrt(variance);
  const middle = Math.log(assumed.meanDelay) - DELAY_SPREAD ** 2 / 2;
  const drawsAMonth = MONTH.count + places * PLACE.count;
  const drawsAYear = drawsAMonth * (BEFORE + MONTHS);
  const at = uniformAt(seed);
  const normal = normalAt(at);

  /** Hours of work against the average month: 1 on average, but never more than fit into the month. */
  function busy(draw: number, count: number): number {
    const factor = Math.exp(noise * normal(draw) - variance / 2);
    if (factor <= 1) return factor;
    let [steady, varying] = [0, 0];
    for (let i = 0; i < count; i += 1) {
      const place = alive[i] as number;
      if (fixed[place]) steady += hours[place] as number;
      else varying += hours[place] as number;
    }
    return Math.max(1, Math.min(factor, varying > 0 ? (capacity - steady) / varying : factor));
  }

  /** Months until the money of a bill is there; −1: never. */
  function wait(draw: number): number {
    if (at(draw + PLACE.paid) < neverPaid) return -1;
    if (at(draw + PLACE.late) >= lateShare) return 0;
    const days = Math.exp(middle + DELAY_SPREAD * normal(draw + PLACE.delay));
    return Math.floor(at(draw + PLACE.due) + days / DAYS_A_MONTH);
  }

  return (path) => {
    cash.fill(0);
    year.lostAll = false;
    year.worst = 0;
    let count = listed;
    let next = listed;
    for (let i = 0; i < listed; i += 1) alive[i] = i;
    for (let month = -BEFORE; month < MONTHS; month += 1) {
      const draws = path * drawsAYear + (month + BEFORE) * drawsAMonth;
      const drawsOf = (place: number) => draws + MONTH.count + place * PLACE.count;
      const factor = noise > 0 ? busy(draws + MONTH.noise, count) : 1;
      let billing = 0;
      let used = 0;
      for (let i = 0; i < count; i += 1) {
        const place = alive[i] as number;
        const price = amount[place] as number;
        billing += price;
        const after = wait(drawsOf(place));
        const paid = month + after;
        if (after >= 0 && paid >= 0 && paid < MONTHS)
          (cash[paid] as number) += fixed[place] ? price : price * factor;
      }
      if (month < 0) continue;

      const together = at(draws + MONTH.together) < lossesTogether;
      const cause = count > 0 ? at(drawsOf(alive[0] as number) + PLACE.lost) : 1;
      let [kept, lost] = [0, 0];
      for (let i = 0; i < count; i += 1) {
        const place = alive[i] as number;
        const own = drawsOf(place);
        const shares = together && at(own + PLACE.follows) < FOLLOWS;
        if ((shares ? cause : at(own + PLACE.lost)) < leaves) lost += amount[place] as number;
        else {
          alive[kept] = place;
          kept += 1;
          used += hours[place] as number;
        }
      }
      if (billing > 0) year.worst = Math.max(year.worst, lost / billing);
      count = kept;
      for (let won = poisson(at(draws + MONTH.won), wins); won > 0 && next < places; won -= 1) {
        // A hair's breadth: sums of hours are not exact.
        if (used + (hours[next] as number) > capacity + 1e-9) break;
        used += hours[next] as number;
        alive[count] = next;
        count += 1;
        next += 1;
      }
      if (count === 0 && next > 0) year.lostAll = true;
    }
    return year;
  };
}
