import type { Line } from './types.ts';

/** Family statuses an employer uses: TK single, K married, then the number of dependants. */
export const EMPLOYEE_STATUSES = [
  'TK/0',
  'TK/1',
  'TK/2',
  'TK/3',
  'K/0',
  'K/1',
  'K/2',
  'K/3',
] as const;
export type EmployeeStatus = (typeof EMPLOYEE_STATUSES)[number];

/** JKK risk class of the employer; offices are `veryLow`. */
export const RISK_CLASSES = ['veryLow', 'low', 'medium', 'high', 'veryHigh'] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];

/** Terms of employment that stay the same all year. */
export interface EmploymentTerms {
  /** Monthly wage: basic pay and fixed allowances, rupiah. */
  readonly monthlyWage: number;
  readonly ptkp: EmployeeStatus;
  /** Registered with BPJS Ketenagakerjaan (JKK, JKM, JHT, JP). Default true, as the law wants. */
  readonly bpjsEmployment?: boolean;
  /** Registered with BPJS Kesehatan. Default true. */
  readonly bpjsHealth?: boolean;
  /** Default `veryLow` (office). */
  readonly riskClass?: RiskClass;
  /** UMP or UMK of the place: BPJS Kesehatan is charged on at least this. Default: none. */
  readonly minimumWage?: number;
  /** Employee's own monthly pension contribution, deductible. Default 0. */
  readonly pensionPerMonth?: number;
}

export interface EmployedInput extends EmploymentTerms {
  /** First and last month of work in the year, 1–12. Defaults 1 and 12. */
  readonly fromMonth?: number;
  readonly toMonth?: number;
  /** Months of service before `fromMonth`. Default 12: an established employee. */
  readonly serviceBefore?: number;
  /** Month in which the religious holiday allowance (THR) is paid; null: none in this year. */
  readonly thrMonth: number | null;
}

export interface PayslipInput extends EmploymentTerms {
  /** THR or bonus paid in the same month, rupiah. Default 0. */
  readonly extra?: number;
}

/** BPJS of a month, rupiah. */
export interface Contributions {
  readonly jkk: number;
  readonly jkm: number;
  readonly jht: number;
  readonly jp: number;
  readonly health: number;
}

export type TerCategory = 'A' | 'B' | 'C';

export interface Payslip {
  /** `YYYY-MM` */
  readonly month: string;
  readonly wage: number;
  /** THR or bonus. */
  readonly extra: number;
  readonly employer: Contributions;
  readonly employee: Contributions;
  readonly pension: number;
  /** Employer's JKK, JKM and BPJS Kesehatan, which count as income. */
  readonly taxableEmployerPart: number;
  /** What TER is applied to. */
  readonly taxableGross: number;
  /** Null in the last month, which settles by Article 17. */
  readonly ter: { readonly category: TerCategory; readonly rate: number } | null;
  /** PPh 21 of the month, full rupiah; negative: paid back in December. */
  readonly tax: number;
  readonly takeHome: number;
  /** What the month costs the employer. */
  readonly cost: number;
}

export interface Employed {
  readonly year: number;
  /** Past the rules' coverage: worked out with the last rules known. */
  readonly projected?: true;
  readonly months: readonly Payslip[];
  /** The year's settlement by Article 17. */
  readonly annual: {
    readonly gross: number;
    readonly positionCost: number;
    /** Employee's JHT and JP and own pension contribution. */
    readonly contributions: number;
    readonly ptkp: number;
    readonly pkp: number;
    readonly tax: number;
    readonly withheldBefore: number;
    readonly lastMonthTax: number;
  };
  /** Wage to take-home; sum is exactly `takeHome.year`. */
  readonly lines: readonly Line[];
  /** Steps of the settlement. Not to be summed. */
  readonly workings: readonly Line[];
  readonly takeHome: {
    readonly year: number;
    /** Average of the months worked. */
    readonly month: number;
  };
  readonly employer: {
    /** Sum is exactly `cost.year`. */
    readonly lines: readonly Line[];
    readonly cost: { readonly year: number; readonly month: number };
  };
  readonly sources: readonly string[];
}
