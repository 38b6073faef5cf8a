import {
  clientFees,
  FEES,
  type FeeId,
  type FeeStack,
  feeStack,
  type PracticeInput,
} from '../../logic/estimate/index.ts';
import { billedInYear } from '../../logic/estimate/practice.ts';
import type { Lang } from '../../schemas/common.ts';
import { clientField, shown } from './draft.ts';
import type { MoreData } from './more.ts';

type Channel = MoreData['channels'][number];

export interface ChannelFee {
  readonly stack: FeeStack;
  /** exact; at least this, since a part is not known; or not known at all, since nothing is, or not the platform's own part. */
  readonly known: 'all' | 'some' | 'none';
}

/** Whether the channel pays in the reader's own currency, so that nothing is exchanged. */
const atHome = ({ payoutFee }: Channel, home: string) => payoutFee.currency === home;

/**
 * Fees of one payment in the currency `home`. Of no payment the fixed fee is not known.
 * @param perUnit what a US dollar costs; NaN: not known
 */
export function channelFee(
  channel: Channel,
  payment: number,
  perUnit: number,
  home: string,
): ChannelFee {
  const here = atHome(channel, home);
  const price = here ? 1 : channel.payoutFee.currency === 'USD' ? perUnit : Number.NaN;
  const unit = payment > 0 ? price : Number.NaN;
  const stack = feeStack(channel, payment || 1, 1, {
    ...(here && { fxMargin: 0 }),
    ...(!Number.isNaN(unit) && { perUnit: unit }),
  });
  const { missing, fees } = stack;
  const none = missing.includes('platformShare') || fees === 0;
  const known = missing.length === 0 ? 'all' : none ? 'none' : 'some';
  return { stack, known };
}

/** The fees of a client, as typed. */
export interface ClientFees {
  readonly channel: string;
  readonly payment: string;
}

/** A channel's fees in the fields of a client; what is not known stays as the reader has it. */
export function feesInto(client: ClientFees, { stack }: ChannelFee, lang: Lang): ClientFees {
  const { channelFee: platform, paymentFee } = clientFees(stack);
  const text = (value: number) => shown(value, clientField('payment', 'IDR'), lang);
  return {
    channel: stack.missing.includes('platformShare') ? client.channel : text(platform),
    payment: stack.missing.some((id) => id !== 'platformShare') ? client.payment : text(paymentFee),
  };
}

/** What the first client pays at a time at home: a month of hours, a month, or a project; 0 where there is nothing. */
export function firstPayment(
  input: Pick<PracticeInput, 'clients' | 'weeksPerYear'> | null | undefined,
): number {
  const client = input?.clients[0];
  if (!input || !client) return 0;
  if (client.kind === 'hourly') return billedInYear(client, input.weeksPerYear) / 12;
  return client.amount * (client.fxRate ?? 1);
}

/** The parts of a fee that are not nothing for certain; without an exchange where none is needed. */
export const partsOf = (channel: Channel, home: string): readonly FeeId[] =>
  FEES.filter((id) => id !== 'fxMargin' || !atHome(channel, home)).filter(
    (id) => channel[id].value !== 0 || channel[id].note !== undefined,
  );
