import type { Channel } from '../../schemas/channel.ts';
import { less, sum, tidy } from '../money.ts';
import { checkAmount, checkRange } from './checks.ts';
import { line, money, number, share } from './lines.ts';
import type { Line } from './types.ts';

/** The parts of a channel's fee, in the order in which they are taken. */
export const FEES = ['platformShare', 'paymentShare', 'payoutFee', 'fxMargin'] as const;
export type FeeId = (typeof FEES)[number];

/** What the reader says about a channel: in place of the channel's own figures, and where it has none. */
export type OwnFees = Partial<Readonly<Record<FeeId, number>>> & {
  /** What a unit of the fixed fee's currency costs in the currency of `gross`. Default: not known, unless the fee is 0. */
  readonly perUnit?: number;
};

/** What a year (or any time) of payments through one channel leaves, in the currency of `gross`. */
export interface FeeStack {
  readonly gross: number;
  /** Negative; their sum is `−fees`. Only what is taken has a line. */
  readonly lines: readonly Line[];
  readonly fees: number;
  readonly net: number;
  /** Fees as a part of the gross, 0–1; 0 for no gross. */
  readonly effective: number;
  /** Figures that neither channel nor reader gives: counted as nothing, so that the fee may be higher. */
  readonly missing: readonly (FeeId | 'perUnit')[];
}

/** Every source of a channel’s figures, once. */
export const channelSources = (channel: Channel): readonly string[] => [
  ...new Set(FEES.flatMap((id) => channel[id].sources ?? [])),
];

const LINE: Readonly<Record<FeeId, string>> = {
  platformShare: 'fee-channel',
  paymentShare: 'fee-receiving',
  payoutFee: 'fee-payout',
  fxMargin: 'fee-exchange',
};

/**
 * A channel's fees on `gross`, one on what the other leaves: platform, receiving, the fixed fee of each of `payouts`
 * payments or withdrawals, exchange. Fixed fees take at most what is left.
 * @throws InputRangeError for a gross, number of payouts or own figure out of range
 */
export function feeStack(
  channel: Channel,
  gross: number,
  payouts: number,
  own: OwnFees = {},
): FeeStack {
  checkAmount('gross', gross);
  checkRange('payouts', payouts, 0, 10_000, true);
  checkRange('perUnit', own.perUnit ?? 1, 1e-6, 1e7);
  const missing: (FeeId | 'perUnit')[] = [];
  const figure = (id: FeeId): number => {
    const value = own[id] ?? channel[id].value;
    if (value === null) missing.push(id);
    checkRange(id, value ?? 0, 0, id === 'payoutFee' ? 1e9 : 0.95);
    return value ?? 0;
  };
  const lines: Line[] = [];
  let left = gross;
  const take = (id: FeeId, amount: number, key: string, values: Line['formula']['values']) => {
    if (amount === 0) return;
    const { sources = [] } = own[id] === undefined ? channel[id] : {};
    lines.push({ ...line(LINE[id], less(amount), key, values), sources });
    left -= amount;
  };
  const takeShare = (id: FeeId) => {
    const rate = figure(id);
    take(id, left * rate, 'fee', { base: money(left), rate: share(rate) });
  };

  takeShare('platformShare');
  takeShare('paymentShare');
  const each = figure('payoutFee');
  const unit = own.perUnit ?? 0;
  if (each > 0 && payouts > 0 && own.perUnit === undefined) missing.push('perUnit');
  const fixed = Math.min(left, each * unit * payouts);
  take('payoutFee', fixed, 'fee-payout', { each: money(each * unit), times: number(payouts) });
  takeShare('fxMargin');

  const fees = sum(lines.map(({ amount }) => less(amount)));
  return {
    gross,
    lines,
    fees,
    net: gross - fees,
    effective: gross > 0 ? Math.min(1, fees / gross) : 0,
    missing,
  };
}

/** The stack as the two shares a client of a practice has: the same fees, to a rounding of the last digit. */
export function clientFees({ gross, net, lines }: FeeStack): {
  readonly channelFee: number;
  readonly paymentFee: number;
} {
  if (gross === 0) return { channelFee: 0, paymentFee: 0 };
  const platform = less(lines.find(({ id }) => id === LINE.platformShare)?.amount ?? 0);
  const left = gross - platform;
  return {
    channelFee: platform / gross,
    paymentFee: left > 0 ? Math.min(1, Math.max(0, tidy(left - net) / left)) : 0,
  };
}
