import type { Band } from '../../schemas/parameter.ts';
import { tidy } from '../money.ts';
import type { Read } from './rules.ts';
import type { Employed, Estimate, PracticeInput, PtkpStatus, RegimeId } from './types.ts';

/** Where the next rupiah of a practice's gross goes; the three are parts of one and add up to it. */
export interface Marginal {
  /** Platform and payment, at the present mix of clients. */
  readonly fees: number;
  readonly tax: number;
  /** Of each extra Rp100, this many hundredths stay. */
  readonly keeps: number;
}

/** What the next rupiah meets. Rupiah a year. */
export interface Position {
  readonly gross: number;
  /** Part of the gross that goes to fees. */
  readonly feeShare: number;
  readonly costs: number;
  readonly norm: number;
  /** Net income from a job, taxed together with the practice. */
  readonly otherNet: number;
  /** Tax-free allowance. */
  readonly allowance: number;
}

/** Net income from a job: gross less biaya jabatan and deductible contributions. */
export const jobNet = ({ gross, positionCost, contributions }: Employed['annual']): number =>
  gross - positionCost - contributions;

/** Where a practice stands, by itself or beside a job whose status and net income count. A loss counts as nothing. */
export function positionOf(
  input: PracticeInput,
  { gross, fees, costs }: Estimate['totals'],
  job: { readonly status: PtkpStatus; readonly net: number } | null,
  read: Read,
): Position {
  return {
    gross,
    feeShare: gross > 0 ? fees / gross : 0,
    costs,
    norm: input.norm ?? read('nppn', 'norm').value,
    otherNet: Math.max(0, job?.net ?? 0),
    allowance: read('ptkp', 'amounts').value[job?.status ?? input.ptkp],
  };
}

/** Rate on the next rupiah of taxable income; nothing below zero. The rounding to thousands is looked through. */
function nextRate(taxable: number, bands: readonly Band[]): number {
  if (tidy(taxable) < 0) return 0;
  return bands.find(({ upTo }) => upTo === null || tidy(taxable) < upTo)?.rate ?? 0;
}

/** The practice's own profit under Article 17 and what each rupiah of gross adds to it. A loss counts as nothing. */
function profit(id: 'nppn' | 'books', at: Position): { amount: number; each: number } {
  if (id === 'nppn') return { amount: at.gross * at.norm, each: at.norm };
  const amount = at.gross * (1 - at.feeShare) - at.costs;
  return amount < 0 ? { amount: 0, each: 0 } : { amount, each: 1 - at.feeShare };
}

/** What the next rupiah of gross is worth under a regime, by the rules that `read` gives. */
export function marginal(id: RegimeId, at: Position, read: Read): Marginal {
  const fees = at.feeShare;
  let tax: number;
  if (id === 'umkm') {
    tax = at.gross < read('umkm', 'freeBand').value ? 0 : read('umkm', 'rate').value;
  } else {
    const { amount, each } = profit(id, at);
    const taxable = amount + at.otherNet - at.allowance;
    tax = each * nextRate(taxable, read('income-tax', 'article17').value);
  }
  return { fees, tax, keeps: 1 - fees - tax };
}
