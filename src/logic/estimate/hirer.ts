import { sum, tidy } from '../money.ts';
import { checkAmount, checkRange } from './checks.ts';
import { employed } from './employed.ts';
import { sourcesOf } from './lines.ts';
import { compensation } from './pkwt.ts';
import { type CountryRules, monthStart, rulesAt } from './rules.ts';
import type { EmploymentTerms } from './types.ts';

const WEEKS = 52;
const MONTHS = 12;

/** An assistant on the payroll for a whole year, on a fixed-term contract, as the employer sees it. */
export interface EmployedOffer
  extends Pick<EmploymentTerms, 'monthlyWage' | 'minimumWage' | 'riskClass'> {
  /** Working days a week, 1–7. */
  readonly daysPerWeek: number;
  /** Working hours a day, above 0 to 24. */
  readonly hoursPerDay: number;
  /** Working days of the year that are paid and not worked: leave, public holidays, illness. */
  readonly leaveDays: number;
  readonly holidays: number;
  readonly sickDays: number;
  /** Part of the hours present in which there is work and it gets done, above 0 to 1. */
  readonly usefulShare: number;
  /** Desk, equipment, software and connection, rupiah a month. */
  readonly workplacePerMonth: number;
  /** Hours of the employer's own that a useful hour takes: briefing, answering, checking. */
  readonly ownShare: number;
}

/** An assistant who works for several clients and bills by the hour. */
export interface VirtualOffer {
  /** What the assistant gets for a billed hour, rupiah. */
  readonly rate: number;
  /** Part of the client's payment that stays with platform or agency, 0 to below 1. */
  readonly channelFee: number;
  /** Part of the billed hours that is the work itself and not its hand-over, above 0 to 1. */
  readonly usefulShare: number;
  /** Hours of the client's own that a useful hour takes. */
  readonly ownShare: number;
}

export interface EmployedCost {
  /** Rupiah in the year; `total` is the sum of the five. */
  readonly wage: number;
  readonly thr: number;
  readonly contributions: number;
  readonly compensation: number;
  readonly workplace: number;
  readonly total: number;
  /** What the law adds to the wage, as a part of it. */
  readonly onTop: number;
  /** Working days of the year. */
  readonly days: { readonly paid: number; readonly worked: number };
  /** Hours of an average month. */
  readonly hours: { readonly present: number; readonly useful: number };
  /** The employer's own time, rupiah for each useful hour. */
  readonly ownPerHour: number;
  /** Rupiah for a useful hour when every one of them is used. */
  readonly perUsefulHour: number;
  readonly sources: readonly string[];
}

export interface VirtualCost {
  /** Rupiah the client pays for a billed hour, the channel's part included. */
  readonly price: number;
  readonly ownPerHour: number;
  /** Rupiah for a useful hour, whatever their number. */
  readonly perUsefulHour: number;
}

/** at: below these useful hours a month the virtual assistant costs less, above them the employee · beyond: the virtual one costs less for all the hours one employee has; `hours` is where the two would meet, null: nowhere. */
export type BreakEven =
  | { readonly kind: 'at'; readonly hours: number }
  | { readonly kind: 'beyond'; readonly hours: number | null };

const OWN_HOURS_MOST = 10;

function checkShare(field: string, value: number): void {
  checkRange(field, value, Number.MIN_VALUE, 1);
}

function checkEmployedOffer(offer: EmployedOffer): void {
  checkRange('monthlyWage', offer.monthlyWage, 1, 1e9);
  checkRange('daysPerWeek', offer.daysPerWeek, 1, 7);
  checkRange('hoursPerDay', offer.hoursPerDay, Number.MIN_VALUE, 24);
  for (const field of ['leaveDays', 'holidays', 'sickDays'] as const)
    checkRange(field, offer[field], 0, 366);
  checkShare('usefulShare', offer.usefulShare);
  checkAmount('workplacePerMonth', offer.workplacePerMonth);
  checkRange('ownShare', offer.ownShare, 0, OWN_HOURS_MOST);
}

/**
 * What a year of an employed assistant costs the employer and what a useful hour of it comes to: wage, the employer's
 * BPJS, THR and the compensation a fixed term earns in a year (all by the dated rules), the workplace, over the hours
 * left after leave, holidays and illness, times the useful share; plus the employer's own time. Rupiah.
 * `ownHour` is the worth of an hour of the employer's own.
 * @throws InputRangeError for input out of range, also when no day is left to work; NotCoveredError outside coverage
 */
export function employedCost(
  offer: EmployedOffer,
  ownHour: number,
  rules: CountryRules,
  year: number,
): EmployedCost {
  checkEmployedOffer(offer);
  checkAmount('ownHour', ownHour);
  const paid = offer.daysPerWeek * WEEKS;
  const worked = paid - offer.leaveDays - offer.holidays - offer.sickDays;
  checkRange('worked days', worked, 1, paid);

  const terms = {
    monthlyWage: offer.monthlyWage,
    ...(offer.minimumWage === undefined ? {} : { minimumWage: offer.minimumWage }),
    ...(offer.riskClass === undefined ? {} : { riskClass: offer.riskClass }),
  };
  // Neither the family status nor the month of the THR changes what the employer pays.
  const { lines } = employed({ ...terms, ptkp: 'TK/0', thrMonth: MONTHS }, rules, year).employer;
  const of = (wanted: (id: string) => boolean) =>
    sum(lines.filter(({ id }) => wanted(id)).map(({ amount }) => amount));
  const end = monthStart(year, MONTHS);
  const wage = of((id) => id === 'wage');
  const thr = of((id) => id === 'thr');
  const contributions = of((id) => id.startsWith('employer-'));
  const ending = compensation(offer.monthlyWage, MONTHS, rules, end);
  const workplace = offer.workplacePerMonth * MONTHS;
  const total = sum([wage, thr, contributions, ending, workplace]);

  const present = (worked * offer.hoursPerDay) / MONTHS;
  const useful = present * offer.usefulShare;
  const ownPerHour = ownHour * offer.ownShare;
  return {
    wage,
    thr,
    contributions,
    compensation: ending,
    workplace,
    total,
    onTop: tidy((thr + contributions + ending) / wage),
    days: { paid, worked },
    hours: { present, useful },
    ownPerHour,
    perUsefulHour: total / MONTHS / useful + ownPerHour,
    sources: [...new Set([...sourcesOf(lines), rulesAt(rules, end)('pkwt', 'fullMonths').source])],
  };
}

/**
 * What a useful hour of a virtual assistant costs the client: the rate, raised by what the channel keeps, over the part
 * of the billed time that is the work itself; plus the client's own time. Rupiah.
 * @throws InputRangeError for input out of range
 */
export function virtualCost(offer: VirtualOffer, ownHour: number): VirtualCost {
  checkAmount('rate', offer.rate);
  checkRange('channelFee', offer.channelFee, 0, 0.95);
  checkShare('usefulShare', offer.usefulShare);
  checkRange('ownShare', offer.ownShare, 0, OWN_HOURS_MOST);
  checkAmount('ownHour', ownHour);
  const price = offer.rate / (1 - offer.channelFee);
  const ownPerHour = ownHour * offer.ownShare;
  return { price, ownPerHour, perUsefulHour: price / offer.usefulShare + ownPerHour };
}

/**
 * What either way costs in a month that needs `hours` useful hours. The employee is paid for the whole month; null when
 * the hours are more than one employee has. Rupiah.
 * @throws InputRangeError for negative or absurd hours
 */
export function costsAt(
  { total, ownPerHour, hours: { useful } }: EmployedCost,
  { perUsefulHour }: VirtualCost,
  hours: number,
): { readonly employed: number | null; readonly virtual: number } {
  checkRange('hours', hours, 0, 1e5);
  return {
    employed: hours > useful ? null : total / MONTHS + hours * ownPerHour,
    virtual: hours * perUsefulHour,
  };
}

/** Useful hours a month at which both ways cost the same. */
export function breakEven(one: EmployedCost, other: VirtualCost): BreakEven {
  // Each further hour costs this much more with the virtual assistant; the employee's month is paid already.
  const more = other.perUsefulHour - one.ownPerHour;
  const hours = more > 0 ? one.total / MONTHS / more : null;
  return hours !== null && hours <= one.hours.useful
    ? { kind: 'at', hours }
    : { kind: 'beyond', hours };
}
