import { less } from '../money.ts';
import { MAX_AMOUNT } from './checks.ts';
import { coverLines } from './cover.ts';
import { employed, employeeStatus } from './employed.ts';
import { estimate } from './estimate.ts';
import { sourcesOf, total } from './lines.ts';
import {
  checkNeeds,
  equalWage,
  type Needs,
  need,
  type Offer,
  offeredRate,
  type Standing,
  standing,
  type Tier,
  type TierId,
  type Tiers,
  tierNeeds,
} from './offer.ts';
import { packageValue } from './package-value.ts';
import { rateFor } from './rate-for.ts';
import { type CountryRules, rulesAt, taxYear } from './rules.ts';
import type {
  EmployedInput,
  Estimate,
  HourlyClient,
  Line,
  OwnCover,
  PracticeInput,
  PtkpStatus,
  RegimeId,
} from './types.ts';

const WEEKS = 52;

/** An offer held against three rates found by search, as if every billable hour were paid like it. */
export interface OfferCheck {
  /** What the offer pays an hour before fees, rupiah. */
  readonly rate: number;
  readonly tiers: Tiers;
  readonly standing: Standing;
  /** The year at the offered rate, `chosen` set to the regime asked for. */
  readonly estimate: Estimate;
  /** Rupiah a month at the offered rate. */
  readonly takeHome: number;
  /** Rupiah for every hour worked, billed or not; null below an hour a year. */
  readonly perHourWorked: number | null;
  /** Monthly wage, with THR, BPJS and PPh 21, that leaves an employee as much in the year; null: none does. */
  readonly equalWage: number | null;
  readonly sources: readonly string[];
}

/** The monthly wage, on a grid of `step` rupiah, that leaves an employee `takeHome` in an average month; null: none does. */
function wageFor(
  takeHome: number,
  terms: Pick<EmployedInput, 'ptkp' | 'thrMonth'>,
  step: number,
  rules: CountryRules,
  year: number,
): number | null {
  const keep = (monthlyWage: number) =>
    employed({ ...terms, monthlyWage }, rules, year).takeHome.month;
  return equalWage(keep, takeHome, step, MAX_AMOUNT / 1e3);
}

/** BPJS with old-age savings and health at least in class II: what the reader has, and what is missing from it. */
const fullCover = (cover: OwnCover): OwnCover => ({
  ...cover,
  employment: 'with-jht',
  health: cover.health === 'none' || cover.health === 'III' ? 'II' : cover.health,
  healthMembers: Math.max(1, cover.healthMembers ?? 1),
});

/**
 * What an employee with this take-home (in a month without THR) has beside it: THR, and the contributions of both sides
 * beyond what `cover` pays already.
 */
function benefits(
  needs: Needs,
  ptkp: PtkpStatus,
  cover: OwnCover,
  rules: CountryRules,
  date: string,
): { lines: Line[]; sources: readonly string[] } {
  const { year } = taxYear(rules, date);
  const terms = { ptkp: employeeStatus(ptkp), thrMonth: null };
  const wage = wageFor(needs.wanted, terms, needs.wageStep, rules, year) ?? needs.wanted;
  const value = packageValue(
    { ...terms, monthlyWage: wage, thrMonth: 12 },
    { fixedTerm: false, ...needs },
    rules,
    date,
  );
  const bought = coverLines(cover, rules, year);
  const thr = value.lines.find(({ id }) => id === 'thr')?.amount ?? 0;
  const { employer, own } = value.contributions;
  const missing = Math.max(0, employer + own - less(total(bought)));
  return {
    lines: [need('need-thr', thr / 12), need('need-bpjs', missing / 12)],
    sources: [...new Set([...value.sources, ...sourcesOf(bought)])],
  };
}

/**
 * Is this offer good? Three hourly rates by search under `regime`, for the reader's year with every billable hour paid
 * through the offer's channel: *minimum* reaches the bare needs with the cover the reader has; *sustainable* the wish, BPJS
 * with old-age savings and a reserve; *comfortable* also what an employee has beside the wage: paid leave and holidays
 * (in weeks not worked), THR, the value of both sides' BPJS, and a higher reserve. The clients of `practice` are not
 * looked at. One step less than a rate does not reach.
 * @throws InputRangeError for input out of range (also a wish below the bare needs); NotCoveredError outside coverage
 */
export function offerCheck(
  offer: Offer,
  practice: PracticeInput,
  needs: Needs,
  rules: CountryRules,
  date: string,
  regime: RegimeId,
): OfferCheck {
  checkNeeds(needs);
  const read = rulesAt(rules, taxYear(rules, date).end);
  const share = needs.utilisation ?? read('defaults', 'utilisation').value;
  const rate = offeredRate(offer);
  const { fxRate: _, channelFee = 0, paymentFee = 0, withholds = false } = offer;
  const hoursPerWeek = practice.hoursPerWeek * share;
  const client: HourlyClient = {
    ...{ kind: 'hourly', rate, hoursPerWeek },
    ...{ channelFee, paymentFee, withholds },
  };
  const own: PracticeInput = { ...practice, clients: [client], chosen: regime };

  const cover = fullCover(practice.cover);
  const beside = benefits(needs, practice.ptkp, cover, rules, date);
  const away = (needs.leaveDays + needs.holidays) / needs.daysPerWeek;
  const weeksPerYear = Math.min(practice.weeksPerYear, WEEKS - away);
  const years: Record<TierId, PracticeInput> = {
    minimum: own,
    sustainable: { ...own, cover },
    comfortable: { ...own, cover, weeksPerYear },
  };
  const wanted = tierNeeds(needs, beside.lines);
  const tier = (id: TierId): Tier => {
    const lines = wanted[id];
    const target = total(lines) / 12;
    const found = rateFor(target, years[id], rules, date, regime);
    return { lines, target, rate: found.kind === 'reached' ? found.rate : null };
  };
  const tiers: Tiers = {
    minimum: tier('minimum'),
    sustainable: tier('sustainable'),
    comfortable: tier('comfortable'),
  };

  const year = estimate(own, rules, date);
  const { takeHome, perHourWorked } = year.regimes[regime];
  return {
    rate,
    tiers,
    standing: standing(rate, tiers),
    estimate: year,
    takeHome: takeHome.month,
    perHourWorked,
    equalWage: wageLike(takeHome.month, practice.ptkp, needs.wageStep, rules, date),
    sources: [...new Set([...year.sources, ...beside.sources])],
  };
}

/**
 * The monthly wage that leaves an established employee, THR included, at least `takeHome` in an average month of the
 * year; on a grid of `step` rupiah. Null for a negative take-home, and where no wage is high enough.
 * @throws NotCoveredError outside coverage
 */
export function wageLike(
  takeHome: number,
  ptkp: PtkpStatus,
  step: number,
  rules: CountryRules,
  date: string,
): number | null {
  if (takeHome < 0) return null;
  const { year } = taxYear(rules, date);
  const terms = { ptkp: employeeStatus(ptkp), thrMonth: 12 };
  return wageFor(takeHome, terms, step, rules, year);
}
