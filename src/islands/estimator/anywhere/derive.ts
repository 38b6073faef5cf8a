import {
  type Country,
  type CountryEmployed,
  type CountryEstimate,
  type CountryRate,
  employedIn,
  estimateIn,
  rateIn,
} from '../../../logic/estimate/countries/index.ts';
import { InputRangeError } from '../../../logic/estimate/index.ts';
import { rulesAt, taxYear } from '../../../logic/estimate/rules.ts';
import type { Lang } from '../../../schemas/common.ts';
import type { Draft, Fields } from './draft.ts';
import { largest, type Problems, readDraft } from './input.ts';

/** The year of the practice: as it was entered, or at the rates sought, one per scheme. */
export interface Practice {
  readonly estimate: CountryEstimate;
  /** Where a rate was sought: what to charge under each scheme, and the take-home it is for. */
  readonly sought: {
    readonly target: number;
    readonly rates: Rates;
  } | null;
  /** Where an offer was judged: what it pays an hour, and what it takes to cover the needs and the wish. */
  readonly offer?: {
    readonly rate: number;
    readonly hours: number;
    readonly needs: { readonly month: number; readonly rates: Rates };
    readonly wish: { readonly month: number; readonly rates: Rates };
  };
}
type Rates = Readonly<Record<string, CountryRate>>;

export interface Answers {
  readonly practice: Practice | null;
  readonly job: CountryEmployed | null;
}
export interface Derived extends Answers {
  readonly problems: Problems;
  /** These answers belong to the last valid numbers, not to what stands in the fields. */
  readonly stale: { readonly practice: boolean; readonly job: boolean };
}

/** Where the reader asks: the country, once its code has come, and what its questions are. */
export interface Place {
  readonly country: Country | null;
  /** The inputs that the first answers are of: all there are until the code comes. */
  readonly first?: Draft;
  readonly fields: Fields;
  /** The day whose tax year is estimated, `YYYY-MM-DD`. */
  readonly date: string;
  readonly lang: Lang;
}

function solve(
  draft: Draft,
  { work: input, target, needs }: Pick<ReturnType<typeof readDraft>, 'work' | 'target' | 'needs'>,
  country: Country,
  date: string,
): Practice {
  const estimate = estimateIn(country, input, date);
  const ratesFor = (month: number): Rates =>
    Object.fromEntries(
      Object.keys(estimate.schemes).map((id) => [id, rateIn(country, month, input, date, id)]),
    );
  const [paid] = input.clients;
  if (draft.question === 'offer' && paid?.kind === 'hourly') {
    const tier = (month: number) => ({ month, rates: ratesFor(month) });
    const { rate, hoursPerWeek: hours } = paid;
    return {
      estimate,
      sought: null,
      offer: { rate, hours, needs: tier(needs), wish: tier(target) },
    };
  }
  if (draft.question !== 'charge') return { estimate, sought: null };
  const rates = ratesFor(target);
  const highest = Object.values(rates)
    .flatMap((rate) => (rate.kind === 'reached' ? [rate] : []))
    .sort((a, b) => b.rate - a.rate)[0];
  return { estimate: highest?.estimate ?? estimate, sought: { target, rates } };
}

/** What comes of a sum; null, with the field to look at, where the engine finds it beyond belief. */
function attempt<Result>(
  sum: () => Result,
  blame: string | null,
  problems: Record<string, string>,
): Result | null {
  try {
    return sum();
  } catch (error) {
    if (!(error instanceof InputRangeError)) throw error;
    if (blame) problems[blame] = 'sum';
    return null;
  }
}

/** The part of the hours worked that the country's rules take to be billed. */
const billableIn = ({ country, date }: Pick<Place, 'country' | 'date'>): number =>
  country
    ? rulesAt(country.rules, taxYear(country.rules, date).end)('defaults', 'utilisation').value
    : 0;

/** What the sums are of: neither the question nor the scheme chosen changes them. */
const sumsOf = ({ question: _, scheme: __, ...rest }: Draft) => JSON.stringify(rest);

/** Everything that follows from what stands in the fields. With problems in them, or without the country's code, the last answers stay and are marked. */
export function derive(draft: Draft, place: Place, last: Answers): Derived {
  const { country, fields, date, lang } = place;
  const said = readDraft(draft, fields, lang, billableIn(place));
  const { work, job, problems } = said;
  const unknown = !country && place.first !== undefined && sumsOf(draft) !== sumsOf(place.first);
  const fine = (found: Problems) => Object.keys(found).length === 0;
  const practice =
    country && fine(problems.own)
      ? attempt(() => solve(draft, said, country, date), largest(draft, work), problems.own)
      : null;
  const employed =
    country && fine(problems.job)
      ? attempt(() => employedIn(country, job, date), 'wage', problems.job)
      : null;
  return {
    practice: practice ?? last.practice,
    job: employed ?? last.job,
    problems: { ...problems.job, ...problems.own },
    stale: {
      practice: unknown || !fine(problems.own),
      job: unknown || !fine(problems.job),
    },
  };
}

/** The scheme whose figures are shown: the reader's, or the only one there is. */
export function schemeOf({ schemes }: CountryEstimate, chosen: string | null): string | null {
  const ids = Object.keys(schemes);
  if (chosen !== null && ids.includes(chosen)) return chosen;
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** The year that a scheme's figures are of: at the rate it needs, where that was sought and found. */
export function yearOf(practice: Practice, scheme: string | null): CountryEstimate | null {
  if (!practice.sought) return practice.estimate;
  const rate = scheme === null ? undefined : practice.sought.rates[scheme];
  return rate?.kind === 'reached' ? rate.estimate : null;
}
