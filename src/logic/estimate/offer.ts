import { checkAmount, checkRange } from './checks.ts';
import { InputRangeError } from './errors.ts';
import { line, money, number, total } from './lines.ts';
import { fewestSteps } from './solve.ts';
import type { HourlyClient, Line } from './types.ts';

/** The three rates an offer is held against, in rising order. */
export const TIERS = ['minimum', 'sustainable', 'comfortable'] as const;
export type TierId = (typeof TIERS)[number];

/** How a client pays: by the hour, a month with its hours, or a project with its hours (all hours that it takes). */
export type Offer = Pick<HourlyClient, 'fxRate' | 'channelFee' | 'paymentFee' | 'withholds'> &
  (
    | { readonly kind: 'hourly'; readonly rate: number }
    | { readonly kind: 'retainer'; readonly amount: number; readonly hours: number }
    | { readonly kind: 'project'; readonly amount: number; readonly hours: number }
  );

/** What the reader needs, in the country's currency, after tax and own contributions. */
export interface Needs {
  /** Bare costs of living a month. */
  readonly bare: number;
  /** Take-home wanted a month; not below `bare`. */
  readonly wanted: number;
  /** Part of the take-home put aside, 0–0.9; `highReserve` not below `reserve`. */
  readonly reserve: number;
  readonly highReserve: number;
  /** An employee's days paid without work, in a week of so many working days. */
  readonly leaveDays: number;
  readonly holidays: number;
  readonly daysPerWeek: number;
  /** Part of the hours worked that is billed; default of the country. */
  readonly utilisation?: number;
  /** Step of the equivalent wage, currency a month. */
  readonly wageStep: number;
}

/** One of the three: what has to remain in the year, line by line, and the rate that leaves it. */
export interface Tier {
  /** Sum is `target` × 12. */
  readonly lines: readonly Line[];
  /** Take-home a month. */
  readonly target: number;
  /** Smallest rate an hour that reaches it; null: none does within the rules. */
  readonly rate: number | null;
}
export type Tiers = Readonly<Record<TierId, Tier>>;
/** The highest of the three that the offer reaches. */
export type Standing = 'below' | TierId;

/** What the offer pays for an hour, in the country's currency, before fees. @throws InputRangeError */
export function offeredRate(offer: Offer): number {
  const fx = offer.fxRate ?? 1;
  checkRange('fxRate', fx, 1e-6, 1e7);
  if (offer.kind === 'hourly') {
    checkAmount('rate', offer.rate);
    return offer.rate * fx;
  }
  checkAmount('amount', offer.amount);
  checkRange('hours', offer.hours, 0.25, 10_000);
  return (offer.amount / offer.hours) * fx;
}

/** @throws InputRangeError naming the field */
export function checkNeeds(needs: Needs): void {
  checkAmount('bare', needs.bare);
  checkAmount('wanted', needs.wanted);
  if (needs.wanted < needs.bare)
    throw new InputRangeError('wanted', needs.wanted, 'not below the bare costs of living');
  checkRange('reserve', needs.reserve, 0, 0.9);
  checkRange('highReserve', needs.highReserve, needs.reserve, 0.9);
  checkRange('wageStep', needs.wageStep, 1e-2, 1e9);
}

/** A need of a month, as a line of the year. */
export const need = (id: string, month: number): Line =>
  line(id, month * 12, 'replaced', { month: money(month), months: number(12) });

function withReserve(lines: readonly Line[], share: number): Line[] {
  const month = total(lines) / 12;
  return [...lines, need('need-reserve', month / (1 - share) - month)];
}

/**
 * What each of the three has to leave in a year: bare needs; the wish and a reserve; the wish, what an employee has
 * beside it (`benefits`, lines of the year) and the higher reserve. The reserve is a part of the whole take-home.
 */
export function tierNeeds(
  needs: Needs,
  benefits: readonly Line[],
): Readonly<Record<TierId, readonly Line[]>> {
  const wanted = need('need-wanted', needs.wanted);
  return {
    minimum: [need('need-bare', needs.bare)],
    sustainable: withReserve([wanted], needs.reserve),
    comfortable: withReserve([wanted, ...benefits], needs.highReserve),
  };
}

/** Where a rate stands among the three. */
export function standing(rate: number, tiers: Tiers): Standing {
  const reached = TIERS.filter((id) => rate >= (tiers[id].rate ?? Number.POSITIVE_INFINITY));
  return reached.at(-1) ?? 'below';
}

/**
 * The smallest wage a month, in steps, that leaves an employee at least `target`; null above `ceiling`. `keep` gives what
 * a wage leaves and must not fall from one step to the next.
 */
export function equalWage(
  keep: (wage: number) => number,
  target: number,
  step: number,
  ceiling: number,
): number | null {
  const reaches = (steps: number) => keep(steps * step) >= target - 1e-6;
  const steps = fewestSteps(reaches, Math.floor(ceiling / step), (target * 1.05) / step);
  return steps === null ? null : steps * step;
}
