import { beside, ownMonth } from './beside.ts';
import { checkAmount } from './checks.ts';
import { atRate, equivalents } from './equivalents.ts';
import { estimate } from './estimate.ts';
import { projection } from './projection.ts';
import { type CountryRules, type Read, rulesAt, taxYear } from './rules.ts';
import { fewestSteps, mostSteps } from './solve.ts';
import type { Estimate, PracticeInput, RateOptions, RateResult, RegimeId } from './types.ts';

/** Tax share of the simple formula: the regime's first rate, as if it fell on every rupiah. */
function flatTax(regime: RegimeId, norm: number, read: Read): number {
  if (regime === 'umkm') return read('umkm', 'rate').value;
  const first = read('income-tax', 'article17').value[0]?.rate ?? 0;
  return regime === 'nppn' ? first * norm : first;
}

/** Whether the year is past a limit that shuts the regime at once. */
const closed = (year: Estimate, regime: RegimeId): boolean =>
  year.regimes[regime].reasons.some(({ id }) => id === 'thisYearOver');

/**
 * What to charge: the smallest hourly rate (rupiah, on the grid of the rules) for all hourly clients whose yearly
 * take-home under `regime` reaches twelve times the monthly `target`; one step less does not. Other clients stay as
 * they are. Beside a `job` the target is what the practice adds to it. From about ten billable hours a year on, take-home
 * rises with every step of the grid, but for the one past a limit that closes the regime for the year.
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
  if (idle.hours.billable < 1) return { kind: 'unreachable', why: 'no-hours' };
  const top = mostSteps(step, read('defaults', 'rateCeiling').value, idle);
  const other = idle.totals.beforeTax / 12;
  const tax = flatTax(regime, input.norm ?? read('nppn', 'norm').value, read);
  const simple = Math.max(0, ((target - other) * 12) / (1 - tax) / idle.hours.billable);

  const found = fewestSteps(reaches, top, simple / step);
  if (found === null) return { kind: 'unreachable', why: 'ceiling' };
  const rate = found * step;
  const year = at(rate);
  if (closed(year, regime)) return { kind: 'unreachable', why: 'regime-limit' };
  return {
    kind: 'reached',
    rate,
    step,
    estimate: year,
    equivalents: equivalents(rate, read),
    flat: { tax, rate: simple, monthError: keep(simple) - target },
  };
}
