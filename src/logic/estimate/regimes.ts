import { less } from '../money.ts';
import { article17Steps } from './income-tax.ts';
import { line, money, share, total } from './lines.ts';
import type { Takings } from './practice.ts';
import type { CountryRules, Read } from './rules.ts';
import {
  type Eligibility,
  type Estimate,
  type Line,
  type PracticeInput,
  REGIMES,
  type Reason,
  type RegimeId,
  type RegimeResult,
} from './types.ts';
import { reasonFrom, worst, worstFirst } from './verdict.ts';

/** What every regime starts from: the year before tax. */
export interface BeforeTax {
  readonly input: PracticeInput;
  readonly takings: Takings;
  readonly cover: readonly Line[];
  readonly workedHours: number;
  readonly eligibility: Eligibility;
  readonly rules: CountryRules;
  readonly read: Read;
  /** Last day of the tax year. */
  readonly end: string;
}

type Regimes = Estimate['regimes'];

interface Taxed {
  readonly base: number;
  readonly tax: Line;
  readonly steps: readonly Line[];
}

function result(
  id: RegimeId,
  year: BeforeTax,
  reasons: readonly Reason[],
  taxed: Taxed,
): RegimeResult {
  const { income, fees, costs, withheld } = year.takings;
  const lines = [...income, ...fees, ...costs, ...year.cover, taxed.tax];
  const takeHome = total(lines);
  const tax = less(taxed.tax.amount);
  const already = withheld ? less(withheld.amount) : 0;
  const balance = line('balance', tax - already, 'balance', {
    tax: money(tax),
    withheld: money(already),
  });
  return {
    id,
    applicable: worst(reasons),
    reasons: worstFirst(reasons),
    taxableBase: taxed.base,
    tax,
    withheld: already,
    balance: balance.amount,
    lines,
    workings: [...taxed.steps, ...(withheld ? [withheld, balance] : [])],
    takeHome: { year: takeHome, month: takeHome / 12 },
    perHourWorked: year.workedHours >= 1 ? takeHome / year.workedHours : null,
  };
}

/**
 * Final tax on gross above the free band. PPh 21 withheld by clients does not count against a final tax by itself:
 * the balance shows what to claim back. PP 55/2022 Art. 56(2) and 60, UU HPP Art. 7(2a).
 */
export function umkm(year: BeforeTax): RegimeResult {
  const { gross } = year.takings;
  const rate = year.read('umkm', 'rate');
  const band = year.read('umkm', 'freeBand');
  const base = Math.max(0, gross - band.value);
  const values = {
    gross: money(gross),
    band: money(band.value),
    base: money(base),
    rate: share(rate.value),
  };
  const tax = line(
    'tax-umkm',
    less(base * rate.value),
    base > 0 ? 'tax-umkm' : 'tax-umkm-nil',
    values,
    [rate, band],
  );
  const steps = [line('umkm-base', base, 'umkm-base', values, [band])];
  return result('umkm', year, year.eligibility.reasons, { base, tax, steps });
}

function article17Tax(id: RegimeId, net: Line, year: BeforeTax): Taxed {
  const allowance = year.read('ptkp', 'amounts');
  const { pkp, tax, steps, readings } = article17Steps(net, allowance, year.input.ptkp, year.read);
  return {
    base: pkp,
    tax: line(`tax-${id}`, less(tax), 'tax-article17', { pkp: money(pkp) }, readings),
    steps,
  };
}

type Ground = keyof CountryRules['nppn']['grounds'];

function ground(year: BeforeTax, id: Ground): Reason {
  return reasonFrom(year.rules.nppn.grounds[id], id, `nppn.${id}`, year.end);
}

/** Norm × gross as profit, then Article 17. Needs notice in time and turnover below the limit, last year and this. */
export function nppn(year: BeforeTax): RegimeResult {
  const { input, takings } = year;
  const norm = year.read('nppn', 'norm');
  const limit = year.read('nppn', 'limit').value;
  const rate = input.norm ?? norm.value;
  const own = input.norm !== undefined && input.norm !== norm.value;
  const values = { gross: money(takings.gross), norm: share(rate) };
  const profit = line(
    'nppn-profit',
    takings.gross * rate,
    'nppn-profit',
    values,
    own ? [] : [norm],
  );
  const last = input.eligibility?.lastYearGross;
  const notice = { true: 'notified', false: 'notNotified', undefined: 'notifiedUnknown' } as const;
  const grounds: Ground[] = [notice[`${input.nppnNotified}`]];
  if (last === undefined) grounds.push('lastYearUnknown');
  else if (last >= limit) grounds.push('lastYearOver');
  if (takings.gross >= limit) grounds.push('thisYearOver');
  return result(
    'nppn',
    year,
    grounds.map((id) => ground(year, id)),
    article17Tax('nppn', profit, year),
  );
}

/** Gross less documented fees and costs (not one's own BPJS), then Article 17. */
export function books(year: BeforeTax): RegimeResult {
  const { takings } = year;
  const spent = less(total(takings.fees) + total(takings.costs));
  const values = { gross: money(takings.gross), spent: money(spent) };
  const profit = line('books-profit', takings.gross - spent, 'books-profit', values);
  return result('books', year, [ground(year, 'books')], article17Tax('books', profit, year));
}

/** Extra tax of the year where 0.5 % was used and another regime holds, rupiah; never below 0. */
export const costOfBeingWrong = ({ umkm, nppn, books }: Regimes): Estimate['costOfBeingWrong'] => ({
  nppn: Math.max(0, nppn.tax - umkm.tax),
  books: Math.max(0, books.tax - umkm.tax),
});

/** The regime chosen, or all that the answers leave open. */
export const openRegimes = (
  { regimes }: { readonly regimes: Regimes },
  chosen: RegimeId | null,
): readonly RegimeId[] =>
  chosen ? [chosen] : REGIMES.filter((id) => regimes[id].applicable !== 'no');
