import { less, sum } from '../money.ts';
import { coverLines } from './cover.ts';
import { coverOn, equalRate } from './equal-rate.ts';
import { line, money, number, sourcesOf, total } from './lines.ts';
import type { PackageValue } from './package-value.ts';
import { type CountryRules, taxYear } from './rules.ts';
import type { Line, PtkpStatus } from './types.ts';

const MONTHS = 12;

/** The rates that put a self-employed assistant where an employee stands. Rupiah an hour; null: no tax rule gets there. */
export interface EqualPackage {
  /** Same take-home only. */
  readonly sameTakeHome: number | null;
  /** Same take-home, and the worth of what the employee has beside it. */
  readonly sameValue: number | null;
  /** From the employee's take-home to the one wanted, each for twelve months; their sum is `target`. */
  readonly lines: readonly Line[];
  /** Take-home wanted, rupiah a year; never below the employee's. */
  readonly target: number;
  readonly sources: readonly string[];
}

/**
 * The rate that gives the same take-home and the same value of benefits as the employment of `value`: beside the
 * employee's take-home (THR is in it) the assistant puts away what employer and employee pay to BPJS and the PKWT
 * compensation, less what their own BPJS pays for already; leave and holidays are in the weeks not worked. All of it
 * comes from income after tax. `wage` is the employee's, rupiah a month; a part of a year counts as if it went on.
 * @throws InputRangeError for input out of range; NotCoveredError outside coverage
 */
export function equalPackage(
  value: PackageValue,
  { wage, ptkp }: { wage: number; ptkp: PtkpStatus },
  rules: CountryRules,
  date: string,
): EqualPackage {
  const year = MONTHS / value.months;
  const beside = (id: string, amount: number) =>
    line(id, amount, 'replaced', { month: money(amount / MONTHS), months: number(MONTHS) });
  const { employer, own } = value.contributions;
  const replaced = [
    beside('replace-employer', employer * year),
    beside('replace-own', own * year),
    beside('replace-compensation', value.compensation * year),
  ];
  const bought = coverLines(coverOn(wage), rules, taxYear(rules, date).year);
  // Cover that costs more than the employee's is no reason to live on less.
  const counted = Math.min(less(total(bought)), total(replaced));
  const cover = { ...beside('replace-cover', less(counted)), sources: sourcesOf(bought) };
  const lines = [beside('replace-take-home', value.takeHome.year * year), ...replaced, cover];
  const rate = (takeHome: number) => equalRate({ takeHome, income: wage, ptkp }, rules, date);
  const target = sum(lines.map(({ amount }) => amount));
  return {
    sameTakeHome: rate(value.takeHome.month),
    sameValue: rate(target / MONTHS),
    lines,
    target,
    sources: [...new Set([...value.sources, ...sourcesOf(bought)])],
  };
}
