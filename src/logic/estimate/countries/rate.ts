import { checkAmount, checkOneOf } from '../checks.ts';
import { atRate, equivalents } from '../equivalents.ts';
import { rulesAt, taxYear } from '../rules.ts';
import { fewestSteps, mostSteps } from '../solve.ts';
import { estimateIn } from './estimate.ts';
import type { Country, CountryRate, SchemeResult, WorkInput } from './types.ts';

/** Steps looked at below the rate found, where take-home falls here and there although gross rises. */
const LOOK_BACK = 500;

/** The lowest of the rates just below `found` that reaches the target; `near` bounds the stretch that may hold one. */
function lowest(
  found: number,
  reaches: (steps: number) => boolean,
  near: (steps: number) => boolean,
): number {
  let best = found;
  for (let at = found - 1; at >= 0 && (found - at <= LOOK_BACK || at === best - 1); at -= 1) {
    if (!near(at)) break;
    if (reaches(at)) best = at;
  }
  return best;
}

/**
 * What to charge in any country: the hourly rate, on the grid of its rules, at which the take-home under `scheme` reaches
 * twelve times the monthly `target` and one step below which it does not; the lowest such rate, unless others lie more
 * than 500 steps below. Other clients stay as they are.
 * @throws InputRangeError for input out of range or an unknown scheme; NotCoveredError outside coverage
 */
export function rateIn(
  country: Country,
  target: number,
  input: WorkInput,
  date: string,
  scheme: string,
): CountryRate {
  checkAmount('target', target);
  const { model, rules } = country;
  const year = taxYear(rules, date);
  const read = rulesAt(rules, year.end);
  const step = read('defaults', 'rateStep').value;
  const at = (steps: number) =>
    estimateIn(country, { ...input, clients: atRate(input.clients, steps * step) }, date);
  const idle = at(0);
  checkOneOf('scheme', scheme, Object.keys(idle.schemes));
  const result = (steps: number) => at(steps).schemes[scheme] as SchemeResult;
  const keep = (steps: number) => result(steps).takeHome.month;
  const reaches = (steps: number) => keep(steps) >= target - 1e-6;

  if (idle.hours.billable < 1) return { kind: 'unreachable', why: 'no-hours' };
  const top = mostSteps(step, read('defaults', 'rateCeiling').value, idle);
  const missing = Math.max(0, (target - keep(0)) * 12);
  const first = fewestSteps(reaches, top, missing / idle.hours.billable / step);
  if (first === null) return { kind: 'unreachable', why: 'ceiling' };
  const dip = (model.dip?.(rules, year) ?? 0) / 12;
  const found =
    dip > 0 ? lowest(first, reaches, (steps) => keep(steps) >= target - dip - 1e-6) : first;

  const closed = (steps: number) => result(steps).applicable === 'no';
  if (closed(found) && !closed(0)) return { kind: 'unreachable', why: 'regime-limit' };
  const rate = found * step;
  return {
    kind: 'reached',
    rate,
    step,
    estimate: at(found),
    equivalents: equivalents(rate, read),
  };
}
