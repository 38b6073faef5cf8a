import type { Localized } from '../../../schemas/common.ts';
import type {
  ChoicesFile,
  CountryFile,
  DefaultsFile,
  Field,
  SchemesFile,
} from '../../../schemas/rules/country.ts';
import type { PracticeTotals } from '../practice.ts';
import type { TaxYear } from '../rules.ts';
import type { Applicable, Client, Line, RateFound, RateUnreachable, Reason } from '../types.ts';

export type { Field };

/** An answer to one of the country's own questions; null: left open. */
export type Choice = string | number | boolean | readonly string[] | null;
export type Choices = Readonly<Record<string, Choice>>;

/** The files that every country has; those of its own taxes come on top. */
export interface BaseRules {
  readonly country: CountryFile;
  readonly defaults: DefaultsFile;
  readonly choices: ChoicesFile;
  readonly schemes: SchemesFile;
}

/** A self-employed year anywhere. Money is in the currency of the country, clients' prices in theirs. */
export interface WorkInput {
  readonly clients: readonly Client[];
  /** Weeks worked in the year, 0–53. */
  readonly weeksPerYear: number;
  /** All hours worked in such a week, billable or not, 0–168. */
  readonly hoursPerWeek: number;
  /** Running costs a month, for twelve months. */
  readonly costsPerMonth: number;
  /** Answers to the country's questions for the self-employed; those left out count as their default. */
  readonly choices?: Choices;
}

/** A whole year in the same job. */
export interface JobInput {
  /** Gross pay, without what the law adds (a 13th month, THR). */
  readonly pay: number;
  readonly per: 'month' | 'year';
  /** Answers to the country's questions for the employed. */
  readonly choices?: Choices;
}

/** What a line is part of: the parts of a year from gross to take-home, and what an employer adds. */
export type Group = 'income' | 'pay' | 'fees' | 'costs' | 'contributions' | 'tax' | 'employer';
export interface GroupedLine extends Line {
  readonly group: Group;
}

export interface Practice {
  readonly input: WorkInput;
  readonly totals: PracticeTotals;
  /** Gross less fees and costs. */
  readonly profit: number;
}

/** One way to be taxed, as a country's file works it out. Contributions and taxes are negative lines. */
export interface SchemeTax {
  readonly id: string;
  /** Grounds for and against it; the worst decides. */
  readonly reasons: readonly Reason[];
  /** What the scale or rate of the tax is applied to. */
  readonly taxableBase: number;
  readonly contributions: readonly Line[];
  readonly taxes: readonly Line[];
  /** Steps inside the tax. Not to be summed. */
  readonly workings: readonly Line[];
}

/** A year of employment, as a country's file works it out. */
export interface JobTax {
  /** Pay and what the law adds to it. */
  readonly pay: readonly Line[];
  readonly contributions: readonly Line[];
  readonly taxes: readonly Line[];
  /** What the employer pays on top of `pay`. */
  readonly employer: readonly Line[];
  readonly workings: readonly Line[];
  /** What makes the figure doubtful. */
  readonly cautions?: readonly Reason[];
}

/** The shape of a country's taxes. Its numbers, questions and words are data in `content/rules/<id>/`. */
export interface CountryModel<Rules extends BaseRules = BaseRules> {
  readonly id: string;
  /** All ways to be taxed side by side; none is picked for the reader. `choices` are complete. */
  selfEmployed(practice: Practice, choices: Choices, rules: Rules, tax: TaxYear): SchemeTax[];
  employed(job: Job, choices: Choices, rules: Rules, tax: TaxYear): JobTax;
  /** Questions whose options are other data of the country, on top of `choices.yaml`. */
  fields?(rules: Rules): Readonly<Record<string, Field>>;
  /** The most that take-home of a year can fall while gross rises; default 0. */
  dip?(rules: Rules, tax: TaxYear): number;
}

/** Pay of the year and of a month, with the line that says so. */
export interface Job {
  readonly year: number;
  readonly month: number;
  readonly line: Line;
}

/** A country ready to be asked: its shape and its numbers. */
export interface Country {
  readonly model: CountryModel;
  readonly rules: BaseRules;
}

interface About {
  readonly country: string;
  readonly currency: string;
  readonly year: TaxYear;
  /** Every source used, once. */
  readonly sources: readonly string[];
}

export interface SchemeResult {
  readonly id: string;
  readonly name: Localized;
  readonly applicable: Applicable;
  readonly reasons: readonly Reason[];
  readonly taxableBase: number;
  readonly contributions: number;
  readonly tax: number;
  /** From gross to take-home; their sum is exactly `takeHome.year`. */
  readonly lines: readonly GroupedLine[];
  readonly workings: readonly Line[];
  readonly takeHome: { readonly year: number; readonly month: number };
  /** Take-home per hour worked, billable or not; null below one hour a year. */
  readonly perHourWorked: number | null;
}

export interface CountryEstimate extends About {
  readonly totals: {
    readonly gross: number;
    readonly fees: number;
    readonly costs: number;
    readonly profit: number;
  };
  readonly hours: { readonly billable: number; readonly worked: number };
  /** By id, in the order of `schemes.yaml`. */
  readonly schemes: Readonly<Record<string, SchemeResult>>;
}

export interface CountryEmployed extends About {
  readonly gross: number;
  readonly contributions: number;
  readonly tax: number;
  /** Their sum is exactly `takeHome.year`. */
  readonly lines: readonly GroupedLine[];
  readonly workings: readonly Line[];
  readonly takeHome: { readonly year: number; readonly month: number };
  /** What makes the figure doubtful; usually nothing. */
  readonly cautions: readonly Reason[];
  readonly employer: {
    /** Pay and what the employer adds; their sum is exactly `cost.year`. */
    readonly lines: readonly GroupedLine[];
    readonly cost: { readonly year: number; readonly month: number };
  };
}

export interface CountryRateFound
  extends Pick<RateFound, 'kind' | 'rate' | 'step' | 'equivalents'> {
  readonly estimate: CountryEstimate;
}
export type CountryRate = CountryRateFound | RateUnreachable;
