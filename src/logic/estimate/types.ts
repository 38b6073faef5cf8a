import type { Localized } from '../../schemas/common.ts';
import { EMPLOYEE_STATUSES, type EmployedInput } from './employed-types.ts';
import type { DateOptions } from './projection.ts';

export * from './employed-types.ts';

/** The three ways an Indonesian self-employed year can be taxed: 0.5 % final, deemed-profit norm (NPPN), bookkeeping. */
export const REGIMES = ['umkm', 'nppn', 'books'] as const;
export type RegimeId = (typeof REGIMES)[number];

/** All statuses: K/I adds a wife's income to the husband's return and is used there only. */
export const PTKP_STATUSES = [...EMPLOYEE_STATUSES, 'K/I/0', 'K/I/1', 'K/I/2', 'K/I/3'] as const;
export type PtkpStatus = (typeof PTKP_STATUSES)[number];

/** What every client has in common. Shares are parts of one: 10 % is `0.1`. */
interface ClientTerms {
  /** The reader's own name for the client; only shown back. */
  readonly name?: string;
  /** Rupiah per unit of the client's currency; 1 (the default) for rupiah. */
  readonly fxRate?: number;
  /** Share of the payment kept by the platform (default 0). */
  readonly channelFee?: number;
  /** Share of what the platform leaves, lost to payment and currency conversion (default 0). */
  readonly paymentFee?: number;
  /** An Indonesian client that withholds PPh 21 from a non-employee (default false). */
  readonly withholds?: boolean;
}

/** Paid by the hour: `rate` in the client's currency × billable `hoursPerWeek` × the year's weeks. */
export interface HourlyClient extends ClientTerms {
  readonly kind: 'hourly';
  readonly rate: number;
  readonly hoursPerWeek: number;
}

/** A fixed `amount` a month in the client's currency, for whole `months` of the year (0–12). */
export interface RetainerClient extends ClientTerms {
  readonly kind: 'retainer';
  readonly amount: number;
  readonly months: number;
}

/** A fixed `amount` per project in the client's currency, a whole `count` of them a year. */
export interface ProjectClient extends ClientTerms {
  readonly kind: 'project';
  readonly amount: number;
  readonly count: number;
}

export type Client = HourlyClient | RetainerClient | ProjectClient;

/** BPJS a self-employed person pays for themselves. */
export interface OwnCover {
  /** BPJS Ketenagakerjaan for the self-employed (BPU): nothing, accident and death, or those with old-age savings. */
  readonly employment: 'none' | 'basic' | 'with-jht';
  /** Monthly income declared to BPU, rupiah; moved into the lawful range. Default: the lowest base. */
  readonly declaredIncome?: number;
  /** BPJS Kesehatan class. */
  readonly health: 'none' | 'I' | 'II' | 'III';
  /** Persons paid for (BPJS Kesehatan is per person). Default 1. */
  readonly healthMembers?: number;
}

/** What decides whether the 0.5 % final tax is open. An answer left out counts as not known, and so as "confirm". */
export interface EligibilityAnswers {
  /** Ids of `content/rules/id/activities.yaml`. */
  readonly activities: readonly string[];
  /** Runs a business that employs others (an agency) instead of working in person and own name. */
  readonly employsOthers?: boolean;
  /** All of this income is a salary from an employer. */
  readonly employeeOnly?: boolean;
  /** The income comes from abroad and has been taxed there. */
  readonly taxedAbroad?: boolean;
  /** Last tax year's gross from all business and free professions, with spouse and own company, rupiah. */
  readonly lastYearGross?: number;
  /** Has passed the Rp4.8bn limit in an earlier year, or once chose Article 17 instead. */
  readonly leftBefore?: boolean;
}

/** A self-employed year. */
export interface PracticeInput {
  readonly clients: readonly Client[];
  /** Weeks worked in the year, 0–53. */
  readonly weeksPerYear: number;
  /** All hours worked in such a week, billable or not, 0–168: for the true pay per hour. */
  readonly hoursPerWeek: number;
  /** Running costs, rupiah a month for twelve months. */
  readonly costsPerMonth: number;
  readonly ptkp: PtkpStatus;
  readonly cover: OwnCover;
  /** NPPN norm, a share; default from the rules (an assumption). */
  readonly norm?: number;
  /** Was DJP told in the first three months that the norm is used? Left out: not known. */
  readonly nppnNotified?: boolean;
  readonly eligibility?: EligibilityAnswers;
  /** The regime the reader chose. Never filled in by the engine. */
  readonly chosen?: RegimeId;
}

/** A number or word inside a formula, with how to write it. */
export type FormulaValue =
  | { readonly as: 'money'; readonly value: number }
  | { readonly as: 'share'; readonly value: number }
  | { readonly as: 'number'; readonly value: number }
  | { readonly as: 'text'; readonly value: string }
  /** A month, `YYYY-MM`. */
  | { readonly as: 'date'; readonly value: string };

/** One figure: opens to its formula with the reader's numbers, its rules and their sources. */
export interface Line {
  /** Label: interface word `line.<id>`. Ids repeat (one line per client). */
  readonly id: string;
  /** Rupiah in the year. Negative: leaves the pocket. */
  readonly amount: number;
  /** Sentence: interface word `formula.<key>` with `{places}`. */
  readonly formula: {
    readonly key: string;
    readonly values: Readonly<Record<string, FormulaValue>>;
  };
  /** Rules read, as `topic.parameter`; empty when only the reader's numbers went in. */
  readonly rules: readonly string[];
  /** Ids in `content/sources.yaml`. */
  readonly sources: readonly string[];
  /** Index of the client the line belongs to, where it belongs to one. */
  readonly client?: number;
}

/** yes: the rules allow it · no: they do not · confirm: ask the tax office first. */
export type Applicable = 'yes' | 'no' | 'confirm';

export interface Reason {
  /** Stable id: an activity, or a condition of `activities.yaml`. */
  readonly id: string;
  readonly applicable: Applicable;
  /** Article, as its law cites it. */
  readonly article: string;
  readonly source: string;
  readonly text: Localized;
}

export type Verdict = 'eligible' | 'not-eligible' | 'confirm';

export interface Eligibility {
  /** The worst of all reasons: not-eligible over confirm over eligible. */
  readonly verdict: Verdict;
  /** Worst first. */
  readonly reasons: readonly Reason[];
}

export interface RegimeResult {
  readonly id: RegimeId;
  readonly applicable: Applicable;
  /** Why (or why not), worst first; the texts are data. */
  readonly reasons: readonly Reason[];
  /** What the rate is applied to: gross above the free band (umkm), PKP (nppn, books). Rupiah. */
  readonly taxableBase: number;
  /** Tax of the whole year, rupiah. */
  readonly tax: number;
  /** PPh 21 that clients have withheld already. */
  readonly withheld: number;
  /** Still to pay; negative: paid too much, to be refunded or claimed back. `tax − withheld`. */
  readonly balance: number;
  /** From gross to take-home; their sum is exactly `takeHome.year`. */
  readonly lines: readonly Line[];
  /** Steps inside the tax (deemed profit, allowance, taxable income, credit). Not to be summed. */
  readonly workings: readonly Line[];
  /** Year, and a twelfth of it. Rupiah, negative when costs are larger. */
  readonly takeHome: { readonly year: number; readonly month: number };
  /** Take-home per hour worked, billable or not; null below one hour a year. */
  readonly perHourWorked: number | null;
}

export interface Estimate {
  /** Tax year: the year of the date asked for. */
  readonly year: number;
  /** Past the rules' coverage: worked out with the last rules known. */
  readonly projected?: true;
  readonly totals: {
    readonly gross: number;
    readonly fees: number;
    readonly costs: number;
    readonly cover: number;
    /** Gross less fees, costs and own BPJS. */
    readonly beforeTax: number;
    /** PPh 21 withheld by clients over the year. */
    readonly withheld: number;
  };
  readonly hours: { readonly billable: number; readonly worked: number };
  readonly regimes: Readonly<Record<RegimeId, RegimeResult>>;
  /** Null until the reader chooses. */
  readonly chosen: RegimeId | null;
  readonly eligibility: Eligibility;
  /** Extra tax if 0.5 % was used but the tax office says otherwise: against each other regime. Never below 0. */
  readonly costOfBeingWrong: { readonly nppn: number; readonly books: number };
  /** Every source used, once. */
  readonly sources: readonly string[];
}

/** Options of `rateFor`. */
export interface RateOptions extends DateOptions {
  /** The practice runs beside this job: `target` is then what it has to add to the job's take-home. */
  readonly job?: EmployedInput;
}

export interface RateFound {
  readonly kind: 'reached';
  /** Rupiah an hour, on the grid of the rules. */
  readonly rate: number;
  readonly step: number;
  /** The year at that rate, with `chosen` set to the regime asked for. */
  readonly estimate: Estimate;
  readonly equivalents: {
    readonly package: { readonly hours: number; readonly price: number };
    readonly retainer: { readonly hours: number; readonly price: number };
    readonly day: { readonly hours: number; readonly price: number };
  };
  /** Simple formula `(target + costs + BPJS) ÷ (1 − tax) ÷ hours`, with the regime's first rate, and how wrong it is. */
  readonly flat: {
    readonly tax: number;
    readonly rate: number;
    /** Monthly take-home the flat rate really gives, less the target. */
    readonly monthError: number;
  };
}

export interface RateUnreachable {
  readonly kind: 'unreachable';
  /** no-hours: less than an hour a year is billed by the hour · ceiling: above the highest rate tried · regime-limit: only past the regime's turnover limit. */
  readonly why: 'no-hours' | 'ceiling' | 'regime-limit';
}

export type RateResult = RateFound | RateUnreachable;
