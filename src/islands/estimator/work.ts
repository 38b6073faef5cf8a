import {
  type CountryRules,
  type EmployedInput,
  type EqualPackage,
  equalPackage,
  estimate,
  type Needs,
  type Offer,
  type OfferCheck,
  offerCheck,
  type PackageTerms,
  type PackageValue,
  type PracticeInput,
  type PtkpStatus,
  packageValue,
  type RegimeId,
} from '../../logic/estimate/index.ts';
import {
  type Driver,
  drivers,
  keepOfPractice,
  type Swing,
  type SwingAssumptions,
  type SwingRanges,
  simulate,
  swingClients,
} from '../../logic/estimate/simulate/index.ts';

/** What is too long for the time between two keystrokes. Plain JSON, so that a worker can be asked for it. */
export type Task =
  | {
      readonly kind: 'swing';
      readonly practice: PracticeInput;
      readonly regime: RegimeId;
      /** Share of all hours that can be billed. */
      readonly utilisation: number;
      /** What a month costs to live, rupiah; null: not asked. */
      readonly need: number | null;
      readonly assumptions: SwingAssumptions;
      readonly ranges: SwingRanges;
    }
  | {
      readonly kind: 'offer';
      readonly offer: Offer;
      readonly practice: PracticeInput;
      readonly needs: Needs;
      readonly regime: RegimeId;
    }
  | {
      readonly kind: 'worth';
      readonly job: EmployedInput;
      readonly terms: PackageTerms;
      readonly ptkp: PtkpStatus;
    };

export interface Results {
  readonly swing: { readonly swing: Swing; readonly drivers: readonly Driver[] };
  readonly offer: OfferCheck;
  readonly worth: { readonly value: PackageValue; readonly equal: EqualPackage };
}
export type Kind = Task['kind'];
export type TaskOf<K extends Kind> = Extract<Task, { kind: K }>;

/** The same year for everybody who opens the same link. */
const SEED = 20_260;
const PATHS = 5_000;
const DRIVER_PATHS = 600;

function swing(task: TaskOf<'swing'>, rules: CountryRules, date: string): Results['swing'] {
  const { practice, regime, utilisation, need, assumptions, ranges } = task;
  const input = {
    clients: swingClients(practice, utilisation),
    capacityPerMonth: (practice.hoursPerWeek * utilisation * practice.weeksPerYear) / 12,
    keep: keepOfPractice(
      practice,
      (own) => estimate(own, rules, date).regimes[regime].takeHome.year,
    ),
    ...(need === null ? {} : { needPerMonth: need }),
  };
  return {
    swing: simulate(input, assumptions, SEED, PATHS),
    drivers: drivers(input, assumptions, ranges, SEED, DRIVER_PATHS),
  };
}

/** Does a task. Pure. @throws InputRangeError, NotCoveredError as the engine does */
export function work<K extends Kind>(
  task: TaskOf<K>,
  rules: CountryRules,
  date: string,
): Results[K];
export function work(task: Task, rules: CountryRules, date: string): Results[Kind] {
  if (task.kind === 'swing') return swing(task, rules, date);
  if (task.kind === 'offer') {
    const { offer, practice, needs, regime } = task;
    return offerCheck(offer, practice, needs, rules, date, regime);
  }
  const { job, terms, ptkp } = task;
  const value = packageValue(job, terms, rules, date);
  return { value, equal: equalPackage(value, { wage: job.monthlyWage, ptkp }, rules, date) };
}
