import type { Assumption, AssumptionId, HirerEntry, Wage } from '../../schemas/hire.ts';
import { rowOf } from './checks.ts';
import { employed } from './employed.ts';
import { equalRate } from './equal-rate.ts';
import {
  type BreakEven,
  breakEven,
  type EmployedCost,
  employedCost,
  type VirtualCost,
  virtualCost,
} from './hirer.ts';
import { type CountryRules, rulesAt } from './rules.ts';

/** How things go for an employer who chose this way. */
export const CASES = ['best', 'worst'] as const;
export type Case = (typeof CASES)[number];
type PerCase<Value> = Readonly<Record<Case, Value>>;

/** The content’s entries by id. */
export type HirerEntries = Readonly<Record<string, HirerEntry>>;

/** Both ways of having one assistant’s work, for one wage, when things go well and when they go badly. Rupiah. */
export interface HireCosts {
  readonly wage: number;
  /** What the employee keeps in an average month. */
  readonly takeHome: number;
  /** Hourly rate that leaves a virtual assistant as much. */
  readonly rate: number;
  readonly employed: PerCase<EmployedCost>;
  /** What the virtual assistant gets for a billed hour. */
  readonly rates: PerCase<number>;
  readonly virtual: PerCase<VirtualCost>;
  /** By the case of the employee, then that of the virtual assistant. */
  readonly meet: PerCase<PerCase<BreakEven>>;
}

/** The costs for a wage of the content. */
export interface HireExample extends HireCosts {
  readonly id: string;
  readonly name: Wage['name'];
  readonly source: string;
}

const perCase = <Value>(make: (name: Case) => Value): PerCase<Value> => ({
  best: make('best'),
  worst: make('worst'),
});

/** @throws RangeError naming the assumption that is missing */
export function assumed(entries: HirerEntries, id: AssumptionId): Assumption {
  const entry = entries[id];
  if (entry?.kind !== 'assumption') throw new RangeError(`estimator/hirer.yaml: no ${id}`);
  return entry;
}

/**
 * One wage worked out both ways in both cases, for the tax year of `date`.
 * @throws InputRangeError for a figure out of range; NotCoveredError outside coverage; RangeError when an assumption is
 * missing, or no rate leaves a virtual assistant what the employee keeps
 */
function hireCosts(
  wage: number,
  entries: HirerEntries,
  rules: CountryRules,
  date: string,
): HireCosts {
  const year = Number(date.slice(0, 4));
  const ptkp = 'TK/0';
  const takeHome = employed({ monthlyWage: wage, ptkp, thrMonth: 12 }, rules, year).takeHome.month;
  const rate = equalRate({ takeHome, income: wage, ptkp }, rules, date);
  if (rate === null) throw new RangeError(`no rate leaves ${takeHome} a month`);

  const get = (which: AssumptionId, name: Case): number => assumed(entries, which)[name];
  const rates = perCase((name) => rate * get('rate-factor', name));
  const onPayroll = perCase((name) =>
    employedCost(
      {
        monthlyWage: wage,
        daysPerWeek: get('days-per-week', name),
        hoursPerDay: get('hours-per-day', name),
        leaveDays: get('leave-days', name),
        holidays: get('holidays', name),
        sickDays: get('sick-days', name),
        usefulShare: get('useful-employed', name),
        workplacePerMonth: get('workplace', name),
        ownShare: get('own-employed', name),
      },
      get('own-hour', name),
      rules,
      year,
    ),
  );
  const virtual = perCase((name) =>
    virtualCost(
      {
        rate: rates[name],
        channelFee: get('channel-fee', name),
        usefulShare: get('useful-virtual', name),
        ownShare: get('own-virtual', name),
      },
      get('own-hour', name),
    ),
  );
  const meet = perCase((one) => perCase((other) => breakEven(onPayroll[one], virtual[other])));
  return { wage, takeHome, rate, employed: onPayroll, rates, virtual, meet };
}

/**
 * A wage of the content worked out, for the tax year of `date`.
 * @throws InputRangeError for a figure out of range; NotCoveredError outside coverage or for a province without a minimum
 * wage; RangeError when an assumption is missing, or no rate leaves a virtual assistant what the employee keeps
 */
export function hireExample(
  id: string,
  { name, source, minimumOf, monthly }: Wage,
  entries: HirerEntries,
  rules: CountryRules,
  date: string,
): HireExample {
  const provinces = rulesAt(rules, date)('minimum-wage', 'provinces');
  const wage = monthly ?? rowOf(provinces.value, minimumOf ?? '', provinces.rule, date);
  return { id, name, source, ...hireCosts(wage, entries, rules, date) };
}

/** The wages of the content worked out, in page order. */
export function hireExamples(
  entries: HirerEntries,
  rules: CountryRules,
  date: string,
): readonly HireExample[] {
  return Object.entries(entries)
    .flatMap(([id, entry]) => (entry.kind === 'wage' ? [{ id, entry }] : []))
    .sort((a, b) => a.entry.order - b.entry.order)
    .map(({ id, entry }) => hireExample(id, entry, entries, rules, date));
}
