import { beside, ownMonth } from './beside.ts';
import { checkAmount, checkRange, MAX_GROSS } from './checks.ts';
import { type Edge, edges, type OneStepMore } from './edges.ts';
import { estimate } from './estimate.ts';
import { projection } from './projection.ts';
import { type CountryRules, type Read, rulesAt, taxYear } from './rules.ts';
import { bisect, fewestSteps } from './solve.ts';
import type {
  Client,
  Estimate,
  PracticeInput,
  RateFound,
  RateOptions,
  RateResult,
  RegimeId,
} from './types.ts';

/** The clients with every hourly one at the same rate, in the country's currency an hour. */
export const atRate = (clients: readonly Client[], rate: number): readonly Client[] =>
  clients.map((client) =>
    client.kind === 'hourly' ? { ...client, rate: rate / (client.fxRate ?? 1) } : client,
  );

/** Reads a number of a country's `defaults`. */
type ReadDefaults = (
  topic: 'defaults',
  name: 'packageHours' | 'retainerHours' | 'dayHours',
) => { readonly value: number };

/** Tax share of the simple formula: the regime's first rate, as if it fell on every rupiah. */
function flatTax(regime: RegimeId, norm: number, read: Read): number {
  if (regime === 'umkm') return read('umkm', 'rate').value;
  const first = read('income-tax', 'article17').value[0]?.rate ?? 0;
  return regime === 'nppn' ? first * norm : first;
}

const closed = (year: Estimate, regime: RegimeId): boolean =>
  year.regimes[regime].reasons.some(({ id }) => id === 'thisYearOver');

/** A year one step dearer, by the rule that then applies: past a limit of the year that is bookkeeping. */
function oneMore(
  next: Estimate,
  regime: RegimeId,
  kept: number,
  edge: Edge | undefined,
): OneStepMore {
  const applies = closed(next, regime) ? 'books' : regime;
  const month = ownMonth(next.regimes[applies]);
  return { month, applies, why: edge ?? (month < kept ? 'rounding' : null) };
}

/**
 * What to charge: the smallest hourly rate (rupiah, on the grid of the rules) for all hourly clients whose yearly
 * take-home under `regime` reaches twelve times the monthly `target`; one step less does not. Other clients stay as
 * they are. Beside a `job` the target is what the practice adds to it. Says what one step more would keep, and what the law does in between where it does something. From about ten billable hours a year on, take-home rises with every step of the grid.
 * @throws InputRangeError for input out of range; NotCoveredError outside coverage
 */
export function rateFor(
  target: number,
  input: PracticeInput,
  rules: CountryRules,
  date: string,
  regime: RegimeId,
  options: RateOptions = {},
): RateResult {
  checkAmount('target', target);
  const { rules: held } = projection(rules, date, options);
  const read = rulesAt(held, taxYear(held, date).end);
  const step = read('defaults', 'rateStep').value;
  const { job } = options;
  const at = (rate: number): Estimate => {
    const practice = { ...input, clients: atRate(input.clients, rate), chosen: regime };
    return job
      ? beside(job, practice, rules, date, options)
      : estimate(practice, rules, date, options);
  };
  const keep = (rate: number): number => ownMonth(at(rate).regimes[regime]);
  const reaches = (steps: number): boolean => keep(steps * step) >= target - 1e-6;

  const idle = at(0);
  if (idle.hours.billable < 1) return { kind: 'unreachable', why: 'no-hours', best: null };
  // Half of the way to the largest gross the engine takes: the search itself must not go out of range.
  const dearest = (MAX_GROSS - idle.totals.gross) / idle.hours.billable / 2;
  const top = Math.floor(Math.min(read('defaults', 'rateCeiling').value, dearest) / step);
  const other = idle.totals.beforeTax / 12;
  const tax = options.flatTax ?? flatTax(regime, input.norm ?? read('nppn', 'norm').value, read);
  checkRange('flatTax', tax, 0, 0.99);
  const simple = Math.max(0, ((target - other) * 12) / (1 - tax) / idle.hours.billable);

  const found = fewestSteps(reaches, top, simple / step);
  if (found === null) return { kind: 'unreachable', why: 'ceiling', best: keep(top * step) };
  /** What the law closes between two rates. */
  const crossed = (from: number, to: number): Edge | undefined => {
    const within = { from: at(from).totals.gross, to: at(to).totals.gross };
    const passed = edges(
      { ...input, clients: atRate(input.clients, to), chosen: regime },
      rules,
      date,
      {
        ...options,
        regime,
        ...within,
      },
    );
    return passed.find(({ kind }) => kind !== 'slope');
  };
  const past = (steps: number): boolean => closed(at(steps * step), regime);
  if (past(found)) {
    const last = past(0) ? null : bisect(0, found, past) - 1;
    const why = crossed(last === null ? 0 : last * step, found * step);
    return {
      kind: 'unreachable',
      why: 'regime-limit',
      best: last === null ? null : keep(last * step),
      ...(why ? { edge: why } : {}),
    };
  }
  const rate = found * step;
  return {
    kind: 'reached',
    rate,
    step,
    estimate: at(rate),
    oneStepLess: found > 0 ? keep(rate - step) : null,
    oneStepMore: oneMore(at(rate + step), regime, keep(rate), crossed(rate, rate + step)),
    equivalents: equivalents(rate, options, read),
    flat: { tax, rate: simple, error: simple - rate, monthError: keep(simple) - target },
  };
}

/** Prices of package, retainer and day at an hourly rate; hours not asked for are those of the rules. */
export function equivalents(
  rate: number,
  options: RateOptions,
  read: ReadDefaults,
): RateFound['equivalents'] {
  const price = (field: string, hours: number) => {
    checkRange(field, hours, 0, 744);
    return { hours, price: rate * hours };
  };
  return {
    package: price('packageHours', options.packageHours ?? read('defaults', 'packageHours').value),
    retainer: price(
      'retainerHours',
      options.retainerHours ?? read('defaults', 'retainerHours').value,
    ),
    day: price('dayHours', options.dayHours ?? read('defaults', 'dayHours').value),
  };
}
