import {
  type Client,
  type CountryRules,
  type Employed,
  type EmployeeStatus,
  type Estimate,
  employed,
  estimate,
  InputRangeError,
  type PracticeInput,
  type PtkpStatus,
  type RateResult,
  REGIMES,
  type RegimeId,
  rateFor,
} from '../../logic/estimate/index.ts';
import type { ParseProblem } from '../../logic/i18n/parse.ts';
import type { Lang } from '../../schemas/common.ts';
import {
  type ClientDraft,
  type ClientNumber,
  clientField,
  type Draft,
  FIELDS,
  numbersOf,
  type PlainNumber,
  read,
} from './draft.ts';

/** What is wrong with a field; `total`: the numbers are fine one by one, but not together. */
export type Problem = ParseProblem | 'total';

export interface Context {
  readonly rules: CountryRules;
  /** The day whose tax year is estimated, `YYYY-MM-DD`. */
  readonly date: string;
  readonly lang: Lang;
}

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

/** The employer's table of a status: a wife's added income (K/I) is no matter of the employer's. */
export const employeeStatus = (status: PtkpStatus): EmployeeStatus =>
  status.replace('K/I', 'K') as EmployeeStatus;

/** Reads all fields of a draft. What is wrong is collected, never thrown. */
function reader(draft: Draft, lang: Lang) {
  const problems: Record<string, Problem> = {};
  const take = (field: string, parsed: ReturnType<typeof read>): number => {
    if (parsed.ok) return parsed.value;
    problems[field] = parsed.reason;
    return Number.NaN;
  };
  const plain = (name: PlainNumber) => take(name, read(draft[name], FIELDS[name], lang));
  const ofClient = (client: ClientDraft, name: ClientNumber) =>
    take(`${client.key}.${name}`, read(client[name], clientField(name, client.currency), lang));
  return { problems, plain, ofClient };
}

function toClient(
  draft: ClientDraft,
  charging: boolean,
  of: ReturnType<typeof reader>['ofClient'],
): Client {
  const unasked = charging && draft.kind === 'hourly';
  const values = Object.fromEntries(
    numbersOf(draft).map((name) => [name, unasked && name === 'amount' ? 0 : of(draft, name)]),
  ) as Partial<Record<ClientNumber, number>>;
  const { amount = 0, hours = 0, months = 0, count = 0, fx = 1, channel = 0, payment = 0 } = values;
  const terms = {
    ...(draft.name.trim() ? { name: draft.name.trim() } : {}),
    fxRate: fx,
    channelFee: channel || 0,
    paymentFee: payment || 0,
    withholds: draft.withholds,
  };
  if (draft.kind === 'hourly')
    return { ...terms, kind: 'hourly', rate: amount, hoursPerWeek: hours };
  return draft.kind === 'retainer'
    ? { ...terms, kind: 'retainer', amount, months }
    : { ...terms, kind: 'project', amount, count };
}

function toInput(draft: Draft, { plain, ofClient }: ReturnType<typeof reader>): PracticeInput {
  const lastYear = plain('lastYear');
  const has = (flag: Draft['flags'][number]) => draft.flags.includes(flag);
  return {
    clients: draft.clients.map((client) => toClient(client, draft.question === 'charge', ofClient)),
    weeksPerYear: plain('weeks'),
    hoursPerWeek: plain('hours'),
    costsPerMonth: plain('costs'),
    ptkp: draft.ptkp,
    cover: { employment: draft.employment, health: draft.health, healthMembers: plain('members') },
    norm: plain('norm'),
    ...(draft.notified === 'unknown' ? {} : { nppnNotified: draft.notified === 'yes' }),
    eligibility: {
      activities: draft.activities,
      employsOthers: has('employsOthers'),
      employeeOnly: has('employeeOnly'),
      taxedAbroad: has('taxedAbroad'),
      leftBefore: has('leftBefore'),
      ...(Number.isNaN(lastYear) ? {} : { lastYearGross: lastYear }),
    },
    ...(draft.regime ? { chosen: draft.regime } : {}),
  };
}

function solve(
  draft: Draft,
  input: PracticeInput,
  target: number,
  { rules, date }: Context,
): Practice {
  if (draft.question !== 'charge')
    return { question: 'keep', estimate: estimate(input, rules, date) };
  const results = REGIMES.map((id) => [id, rateFor(target, input, rules, date, id)] as const);
  const rates = Object.fromEntries(results) as Record<RegimeId, RateResult>;
  const reached = results.flatMap(([, rate]) => (rate.kind === 'reached' ? [rate] : []));
  const highest = reached.sort((a, b) => b.rate - a.rate)[0];
  return {
    question: 'charge',
    target,
    rates,
    estimate: highest?.estimate ?? estimate(input, rules, date),
  };
}

/** The client who bills most in a year: the one to look at when the sum is beyond belief. */
function largest(draft: Draft, { clients, weeksPerYear }: PracticeInput): ClientDraft | undefined {
  const year = (client: Client | undefined): number => {
    if (!client) return 0;
    const fx = client.fxRate ?? 1;
    if (client.kind === 'hourly') return client.rate * client.hoursPerWeek * weeksPerYear * fx;
    return client.amount * fx * (client.kind === 'retainer' ? client.months : client.count);
  };
  const years = clients.map(year);
  return draft.clients[years.indexOf(Math.max(...years))];
}

/** The solution, or nothing when the engine finds the year out of range: then the largest client is marked. */
function attempt(
  draft: Draft,
  input: PracticeInput,
  target: number,
  context: Context,
  problems: Record<string, Problem>,
): Practice | null {
  try {
    return solve(draft, input, target, context);
  } catch (error) {
    if (!(error instanceof InputRangeError)) throw error;
    const client = largest(draft, input);
    const [name] = client ? numbersOf(client) : [];
    if (client && name) problems[`${client.key}.${name}`] = 'total';
    return null;
  }
}

function work(draft: Draft, wage: number, { rules, date }: Context): Employed {
  const ptkp = employeeStatus(draft.ptkp);
  const thrMonth = draft.thrMonth === 0 ? null : draft.thrMonth;
  return employed({ monthlyWage: wage, ptkp, thrMonth }, rules, Number(date.slice(0, 4)));
}

/**
 * Everything that follows from what stands in the fields. With problems in them the last answers are kept and marked.
 * Pure: the engine does the sums.
 */
export function derive(draft: Draft, context: Context, last: Answers): Derived {
  const fields = reader(draft, context.lang);
  const input = toInput(draft, fields);
  const target = draft.question === 'charge' ? fields.plain('target') : 0;
  const readable = Object.keys(fields.problems).length === 0;
  const solved = readable ? attempt(draft, input, target, context, fields.problems) : null;
  const practiceWrong = solved === null;
  const wage = fields.plain('wage');
  const wageWrong = Number.isNaN(wage);
  const employedFrom = wageWrong
    ? (last.employedFrom ?? '')
    : `${wage} ${draft.ptkp} ${draft.thrMonth}`;
  const job =
    wageWrong || employedFrom === last.employedFrom ? last.employed : work(draft, wage, context);
  return {
    practice: solved ?? last.practice,
    employed: job,
    employedFrom,
    problems: fields.problems,
    stale: { practice: practiceWrong, employed: wageWrong },
  };
}
