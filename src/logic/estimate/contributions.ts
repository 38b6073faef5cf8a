import { clamp, tidy } from '../money.ts';
import type { Reading } from './dated.ts';
import type { Read } from './rules.ts';
import type { Contributions, EmploymentTerms } from './types.ts';

export type Programme = keyof Contributions;
export const PROGRAMMES: readonly Programme[] = ['jkk', 'jkm', 'jht', 'jp', 'health'];

/** One programme's contribution of a month: base × rate. */
export interface Contribution {
  readonly base: number;
  readonly rate: number;
  readonly amount: number;
  readonly readings: readonly Reading<unknown>[];
}

const charge = (base: number, rate: number, ...readings: Reading<unknown>[]): Contribution => ({
  base,
  rate,
  amount: tidy(base * rate),
  readings,
});

/**
 * Employer's or employee's contribution of a month to one programme; null where the side pays nothing.
 * PP 44, 45 and 46/2015; Perpres 75/2019 and 59/2024. Pension has a dated ceiling, health a floor and a ceiling.
 */
export function contribution(
  side: 'employer' | 'employee',
  programme: Programme,
  terms: EmploymentTerms,
  read: Read,
): Contribution | null {
  const { monthlyWage: wage, bpjsEmployment = true, bpjsHealth = true } = terms;
  const employer = side === 'employer';
  if (programme === 'health') {
    if (!bpjsHealth) return null;
    const ceiling = read('bpjs-employed', 'healthCeiling');
    const rate = read('bpjs-employed', employer ? 'healthEmployer' : 'healthEmployee');
    return charge(clamp(wage, terms.minimumWage ?? 0, ceiling.value), rate.value, rate, ceiling);
  }
  if (!bpjsEmployment) return null;
  if (programme === 'jht') {
    const rate = read('bpjs-employed', employer ? 'jhtEmployer' : 'jhtEmployee');
    return charge(wage, rate.value, rate);
  }
  if (programme === 'jp') {
    const rate = read('bpjs-employed', employer ? 'jpEmployer' : 'jpEmployee');
    const ceiling = read('bpjs-employed', 'jpCeiling');
    return charge(Math.min(wage, ceiling.value), rate.value, rate, ceiling);
  }
  if (!employer) return null;
  if (programme === 'jkm') {
    const rate = read('bpjs-employed', 'jkm');
    return charge(wage, rate.value, rate);
  }
  const rates = read('bpjs-employed', 'jkk');
  return charge(wage, rates.value[terms.riskClass ?? 'veryLow'], rates);
}

/** All programmes of a side in a month, rupiah. */
export function contributions(
  side: 'employer' | 'employee',
  terms: EmploymentTerms,
  read: Read,
): Contributions {
  const amount = (programme: Programme) => contribution(side, programme, terms, read)?.amount ?? 0;
  return {
    jkk: amount('jkk'),
    jkm: amount('jkm'),
    jht: amount('jht'),
    jp: amount('jp'),
    health: amount('health'),
  };
}
