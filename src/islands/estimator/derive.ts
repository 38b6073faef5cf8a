import { atRate } from '../../logic/estimate/equivalents.ts';
import {
  beside,
  type Employed,
  type EmployedInput,
  type Estimate,
  employed,
  employeeStatus,
  estimate,
  InputRangeError,
  openRegimes,
  type PracticeInput,
  type RateResult,
  REGIMES,
  type RegimeId,
  rateFor,
} from '../../logic/estimate/index.ts';
import { largestOf } from './clients.ts';
import type { Draft } from './draft.ts';
import { type Context, type Problem, reader, toInput } from './input.ts';

/** The year of the practice: at the rates entered ("keep"), or at the rate sought, one per regime. */
export type Practice =
  | { readonly question: 'keep'; readonly estimate: Estimate }
  | {
      readonly question: 'charge';
      readonly target: number;
      readonly rates: Readonly<Record<RegimeId, RateResult>>;
      /** The eligibility verdict does not depend on the rate; this is the year at the highest rate found. */
      readonly estimate: Estimate;
    };

export interface Answers {
  readonly practice: Practice | null;
  /** What `practice` was worked out from. */
  readonly input?: PracticeInput | null;
  readonly employed: Employed | null;
  /** What `employed` was worked out from: while that stays, so does the very same answer. */
  readonly employedFrom?: string;
}

export interface Derived extends Answers {
  /** By field: `weeks`, `3.amount`. */
  readonly problems: Readonly<Record<string, Problem>>;
  /** These answers belong to the last valid numbers, not to what stands in the fields. */
  readonly stale: { readonly practice: boolean; readonly employed: boolean };
}

/** The job of the form: beside the practice, or in its place. */
export function jobOf({ ptkp, thrMonth }: Draft, monthlyWage: number): EmployedInput {
  const month = thrMonth === 0 ? null : thrMonth;
  return { monthlyWage, ptkp: employeeStatus(ptkp), thrMonth: month };
}

/** Whether the practice runs beside the job: an offer is judged by itself. */
export const hasJob = ({ beside: on, question }: Draft): boolean => on && question !== 'offer';

function solve(
  draft: Draft,
  input: PracticeInput,
  { target, wage }: { readonly target: number; readonly wage: number },
  { rules, date }: Context,
): Practice {
  const job = hasJob(draft) ? jobOf(draft, wage) : null;
  const year = () => (job ? beside(job, input, rules, date) : estimate(input, rules, date));
  if (draft.question !== 'charge') return { question: 'keep', estimate: year() };
  const results = REGIMES.map(
    (id) => [id, rateFor(target, input, rules, date, id, job ? { job } : {})] as const,
  );
  const rates = Object.fromEntries(results) as Record<RegimeId, RateResult>;
  const reached = results.flatMap(([, rate]) => (rate.kind === 'reached' ? [rate] : []));
  const highest = reached.sort((a, b) => b.rate - a.rate)[0];
  return {
    question: 'charge',
    target,
    rates,
    estimate: highest?.estimate ?? year(),
  };
}

/** The solution, or nothing when the engine finds the year out of range: then the largest client is marked. */
function attempt(
  draft: Draft,
  input: PracticeInput,
  wanted: { readonly target: number; readonly wage: number },
  context: Context,
  problems: Record<string, Problem>,
): Practice | null {
  try {
    return solve(draft, input, wanted, context);
  } catch (error) {
    if (!(error instanceof InputRangeError)) throw error;
    if (draft.question === 'offer') {
      problems['offer'] = 'total';
      return null;
    }
    const client = draft.clients[largestOf(input.clients, input.weeksPerYear)];
    if (client) problems[`${client.key}.amount`] = 'total';
    return null;
  }
}

function work(draft: Draft, wage: number, { rules, date }: Context): Employed {
  return employed(jobOf(draft, wage), rules, Number(date.slice(0, 4)));
}

/**
 * Everything that follows from what stands in the fields. With problems in them the last answers are kept and marked.
 * Pure: the engine does the sums.
 */
export function derive(draft: Draft, context: Context, last: Answers): Derived {
  const fields = reader(draft, context.lang);
  const input = toInput(draft, fields, context);
  const { question } = draft;
  const target = question === 'charge' || question === 'offer' ? fields.plain('target') : 0;
  const needs = question === 'offer' ? fields.plain('needs') : 0;
  if (needs > target && question === 'offer') fields.problems['needs'] = 'above-target';
  // A job that cannot be read holds up the practice beside it, and only that.
  const wage = hasJob(draft) ? fields.plain('wage') : Number.NaN;
  const readable = Object.keys(fields.problems).length === 0;
  const solved = readable
    ? attempt(draft, input, { target, wage }, context, fields.problems)
    : null;
  const practiceWrong = solved === null;
  const pay = fields.plain('wage');
  const wageWrong = Number.isNaN(pay);
  const employedFrom = wageWrong
    ? (last.employedFrom ?? '')
    : `${pay} ${draft.ptkp} ${draft.thrMonth}`;
  const job =
    wageWrong || employedFrom === last.employedFrom ? last.employed : work(draft, pay, context);
  return {
    practice: solved ?? last.practice,
    input: solved ? input : (last.input ?? null),
    employed: job,
    employedFrom,
    problems: fields.problems,
    stale: { practice: practiceWrong, employed: wageWrong },
  };
}

/** The year under a regime: as it was entered, or at the rate that reaches what was wanted; null where none does. */
export function yearUnder(practice: Practice, regime: RegimeId): Estimate | null {
  if (practice.question === 'keep') return practice.estimate;
  const rate = practice.rates[regime];
  return rate.kind === 'reached' ? rate.estimate : null;
}

/** The rule to reckon with while the reader has chosen none: of those open, the one that leaves least. */
export function carefulRegime({ regimes, chosen }: Estimate): RegimeId {
  const open = openRegimes({ regimes }, chosen);
  const least = (a: RegimeId, b: RegimeId) =>
    regimes[b].takeHome.year < regimes[a].takeHome.year ? b : a;
  return (open.length > 0 ? open : [...REGIMES]).reduce(least);
}

/** The practice at the rate that was found, where that was the question; otherwise as it was entered. */
export function practiceAt({ practice, input }: Answers, regime: RegimeId): PracticeInput | null {
  if (!practice || !input) return null;
  if (practice.question === 'keep') return input;
  const found = practice.rates[regime];
  if (found.kind !== 'reached') return null;
  return { ...input, clients: atRate(input.clients, found.rate) };
}
