import { less, sum } from '../money.ts';
import { checkRange, MAX_GROSS } from './checks.ts';
import { withholdingOn } from './income-tax.ts';
import { line, money, number, share, total } from './lines.ts';
import type { Read } from './rules.ts';
import type { Client, FormulaValue, Line, PracticeInput } from './types.ts';

/** The year before cover and tax, in the currency of the country. */
export interface PracticeTotals {
  readonly income: readonly Line[];
  readonly fees: readonly Line[];
  readonly costs: readonly Line[];
  readonly gross: number;
  readonly billableHours: number;
}

/** The same in Indonesia, where clients may withhold. Rupiah a year. */
export interface Takings extends PracticeTotals {
  readonly withheld: Line | null;
}

/** Payments by which a client pays the year: months of work, or projects. */
const paymentsOf = (client: Client): number =>
  client.kind === 'hourly' ? 12 : client.kind === 'retainer' ? client.months : client.count;

/** What a client is billed in a year of so many weeks, before fees. Rupiah. */
export const billedInYear = (client: Client, weeks: number): number => {
  const fx = client.fxRate ?? 1;
  if (client.kind === 'hourly') return client.rate * fx * client.hoursPerWeek * weeks;
  return client.amount * fx * paymentsOf(client);
};

function incomeLine(client: Client, index: number, weeks: number): Line {
  const fx = client.fxRate ?? 1;
  const unit = client.kind === 'hourly' ? client.rate : client.amount;
  const price: Record<string, FormulaValue> =
    fx === 1 ? { price: money(unit) } : { price: number(unit), fx: money(fx) };
  const suffix = fx === 1 ? '' : '-fx';
  const key = `income-${client.kind}`;
  const amount = billedInYear(client, weeks);
  if (client.kind === 'hourly') {
    const values = { ...price, hours: number(client.hoursPerWeek), weeks: number(weeks) };
    return { ...line(key, amount, `${key}${suffix}`, values), client: index };
  }
  const times = paymentsOf(client);
  const values = { ...price, times: number(times) };
  return { ...line(key, amount, `${key}${suffix}`, values), client: index };
}

function feeLines(client: Client, index: number, gross: number): Line[] {
  const channel = client.channelFee ?? 0;
  const payment = client.paymentFee ?? 0;
  const left = gross - gross * channel;
  const fees = [
    line('fee-channel', less(gross * channel), 'share-of', {
      base: money(gross),
      rate: share(channel),
    }),
    line('fee-payment', less(left * payment), 'share-of', {
      base: money(left),
      rate: share(payment),
    }),
  ];
  return fees.filter(({ amount }) => amount !== 0).map((fee) => ({ ...fee, client: index }));
}

/** What is asked of a practice in every country. */
export type Work = Pick<PracticeInput, 'clients' | 'weeksPerYear' | 'costsPerMonth'>;

/**
 * Income, fees and running costs of the year, each as lines: one per client and fee.
 * @throws InputRangeError when the year's gross is absurd
 */
export function practiceTotals({ clients, weeksPerYear, costsPerMonth }: Work): PracticeTotals {
  const income = clients.map((client, index) => incomeLine(client, index, weeksPerYear));
  checkRange('clients', total(income), 0, MAX_GROSS);
  const fees = clients.flatMap((client, index) =>
    feeLines(client, index, income[index]?.amount ?? 0),
  );
  const costs =
    costsPerMonth === 0
      ? []
      : [line('costs', less(costsPerMonth * 12), 'costs', { amount: money(costsPerMonth) })];
  return {
    income,
    fees,
    costs,
    gross: total(income),
    billableHours: sum(
      clients.map((client) => (client.kind === 'hourly' ? client.hoursPerWeek * weeksPerYear : 0)),
    ),
  };
}

/**
 * Totals of the year, and the PPh 21 that Indonesian clients withhold: from twelve equal payments of an hourly client,
 * each month of a retainer, each project. Withheld on the price before platform fees.
 * @throws InputRangeError when the year's gross is absurd
 */
export function takings(input: PracticeInput, read: Read): Takings {
  const { clients } = input;
  const totals = practiceTotals(input);
  const withheld = sum(
    clients.map((client, index) => {
      const times = paymentsOf(client);
      if (!client.withholds || times === 0) return 0;
      return times * withholdingOn((totals.income[index]?.amount ?? 0) / times, read).tax;
    }),
  );
  const baseShare = read('non-employee', 'baseShare');
  const withheldLine = line(
    'withheld',
    less(withheld),
    'withheld',
    { part: share(baseShare.value) },
    [baseShare, read('income-tax', 'article17'), read('ter', 'slipStep')],
  );
  return {
    ...totals,
    withheld: clients.some((client) => client.withholds) ? withheldLine : null,
  };
}
