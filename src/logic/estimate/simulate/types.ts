import type { SwingId } from '../../../schemas/swing.ts';

/** What a year leaves for what it brings in, as points `[gross, takeHome]`: starts at gross 0, neither ever falls. */
export type KeepTable = readonly (readonly [gross: number, takeHome: number])[];

/** A client as the simulation sees it. */
export interface SwingClient {
  /** Billed in an average month of the year, before fees and tax; currency unit, 0–1e12. */
  readonly amountPerMonth: number;
  /** Hours of work behind it in an average month, 0–744. */
  readonly hoursPerMonth: number;
  /** A fixed monthly price: the bill is the same in busy and in slack months. Default false. */
  readonly fixed?: boolean;
}

/** A self-employed year that has not happened yet. Plain JSON, in any one currency. */
export interface SwingInput {
  /** Clients at the start, in any order, 1–100: billed for months, so late payments of last year still come in. One won during the year is like their average. */
  readonly clients: readonly SwingClient[];
  /** Most hours that can be billed in a month, 0–744; the hours of the list where those are more. */
  readonly capacityPerMonth: number;
  /** Take-home of a year after fees, costs, own social security and tax: see `keepTable`. */
  readonly keep: KeepTable;
  /** What the reader needs to live on, a month, after costs and tax. Default: not asked. */
  readonly needPerMonth?: number;
}

/**
 * What is assumed about chance; meaning, starting values and sources in `content/estimator/swing.yaml`. Shares are
 * parts of one, times are in days or months. `clientMonths: null`: clients never leave; `winMonths: null`: none is won.
 */
export type SwingAssumptions = {
  readonly [Id in Exclude<SwingId, 'clientMonths' | 'winMonths'>]: number;
} & { readonly clientMonths: number | null; readonly winMonths: number | null };

/** One simulated year in ten is below `p10`, half are below `p50`, one in ten is above `p90`. */
export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Months of a certain kind: the chance that a year has one, and how many to expect. */
export interface BadMonths {
  readonly chance: number;
  readonly expected: number;
}

/** What came out over all simulated years. Money in the currency of the input, chances as parts of one. */
export interface Swing {
  readonly paths: number;
  /** The year if nothing is left to chance: every client stays and pays on time, none is won. */
  readonly certain: number;
  /** Take-home of the year. */
  readonly year: Band;
  /** Take-home month by month, twelve of them; their percentiles do not add up to those of the year. */
  readonly months: readonly Band[];
  /** Months whose money does not cover costs: take-home below 0. */
  readonly underCosts: BadMonths;
  /** Months whose take-home is below the need; null when none was stated. */
  readonly underNeed: BadMonths | null;
  /** Longest run of months in which nothing came in. */
  readonly gap: { readonly p50: number; readonly p90: number };
  /** What to have at the start so that nine years in ten never go below zero; with the need taken out each month. */
  readonly savings: { readonly forCosts: number; readonly forNeed: number | null };
  readonly losing: {
    /** Chance that some month ends without any client, after there was one. */
    readonly chance: number;
    /** Largest part of the monthly billing that was lost within one month. */
    readonly worst: { readonly p50: number; readonly p90: number };
    /** The chance assumed for an employee, who then loses the whole wage. */
    readonly employee: number;
  };
}

/** An assumption that moves the year. */
export type DriverId = Exclude<SwingId, 'jobLoss'>;
/** Where an assumption goes when one is careful, and when things go well. */
export interface Ends {
  readonly cautious: number;
  readonly favourable: number;
}
export type SwingRanges = { readonly [Id in DriverId]: Ends };

/** By how much results change when one assumption alone moves to either end. */
export interface Driver {
  readonly id: DriverId;
  /** Change of the year's P50 and P10, currency unit. */
  readonly p50: Ends;
  readonly p10: Ends;
}
