import {
  beside,
  type CountryRules,
  type EmployedInput,
  type EqualPackage,
  equalPackage,
  estimate,
  InputRangeError,
  type Needs,
  NotCoveredError,
  type Offer,
  type OfferCheck,
  offerCheck,
  ownMonth,
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
  type SwingInput,
  type SwingRanges,
  simulate,
  swingClients,
} from '../../logic/estimate/simulate/index.ts';

/** A year to be simulated. */
export interface ChanceYear {
  readonly practice: PracticeInput;
  /** The job it runs beside; null: none. What the practice keeps is then what it adds. */
  readonly job: EmployedInput | null;
  readonly regime: RegimeId;
  /** Share of all hours that can be billed. */
  readonly utilisation: number;
  /** What a month costs to live, rupiah; null: not asked. */
  readonly need: number | null;
  readonly assumptions: SwingAssumptions;
}

/** What is too long for the time between two keystrokes. Plain JSON, so that a worker can be asked for it. */
export type Task =
  | (ChanceYear & { readonly kind: 'swing' })
  | (ChanceYear & { readonly kind: 'drivers'; readonly ranges: SwingRanges })
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
  /** The year, and the need it was held against. */
  readonly swing: { readonly swing: Swing; readonly need: number | null };
  readonly drivers: readonly Driver[];
  readonly offer: OfferCheck;
  readonly worth: { readonly value: PackageValue; readonly equal: EqualPackage };
}
export type Kind = Task['kind'];
export type TaskOf<K extends Kind> = Extract<Task, { kind: K }>;

/** The same year for everybody who opens the same link. */
const SEED = 20_260;
const PATHS = 5_000;
/** Enough that an order of drivers is none of luck: what differs by less than a hundredth is called nothing. */
const DRIVER_PATHS = 1_500;

function swingInput(task: ChanceYear, rules: CountryRules, date: string): SwingInput {
  const { practice, job, regime, utilisation, need } = task;
  const yearOf = (own: PracticeInput) =>
    job ? beside(job, own, rules, date) : estimate(own, rules, date);
  return {
    clients: swingClients(practice, utilisation),
    capacityPerMonth: (practice.hoursPerWeek * utilisation * practice.weeksPerYear) / 12,
    keep: keepOfPractice(practice, (own) => 12 * ownMonth(yearOf(own).regimes[regime])),
    ...(need === null ? {} : { needPerMonth: need }),
  };
}

/** Does a task. Pure. @throws InputRangeError, NotCoveredError as the engine does */
export function work<K extends Kind>(
  task: TaskOf<K>,
  rules: CountryRules,
  date: string,
): Results[K];
export function work(task: Task, rules: CountryRules, date: string): Results[Kind] {
  if (task.kind === 'swing')
    return {
      swing: simulate(swingInput(task, rules, date), task.assumptions, SEED, PATHS),
      need: task.need,
    };
  if (task.kind === 'drivers') {
    const { assumptions, ranges } = task;
    return drivers(swingInput(task, rules, date), assumptions, ranges, SEED, DRIVER_PATHS);
  }
  if (task.kind === 'offer') {
    const { offer, practice, needs, regime } = task;
    return offerCheck(offer, practice, needs, rules, date, regime);
  }
  const { job, terms, ptkp } = task;
  const value = packageValue(job, terms, rules, date);
  return { value, equal: equalPackage(value, { wage: job.monthlyWage, ptkp }, rules, date) };
}

/** Does a task; null where its numbers or its day lie beyond what the engine takes: the form says so beside the field. */
export function attempt(task: Task, rules: CountryRules, date: string): Results[Kind] | null {
  try {
    return work(task, rules, date);
  } catch (error) {
    if (error instanceof InputRangeError || error instanceof NotCoveredError) return null;
    throw error;
  }
}
