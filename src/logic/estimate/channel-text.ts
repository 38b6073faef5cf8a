import type { Channel } from '../../schemas/channel.ts';
import type { Lang } from '../../schemas/common.ts';
import { formatMoney, formatShare } from '../i18n/format.ts';

/** What a channel keeps, in a few words: its share of a payment, and a fixed amount where there is one. */
export interface ChannelFee {
  /** `10%`, `7.7% + US$0.30`; null where nothing is known. */
  readonly text: string | null;
  /** `0% to 15%`: two shares, where the platform's own part varies. */
  readonly range: readonly [string, string] | null;
  readonly sources: readonly string[];
}

/** The known parts of a channel's price, one after the other: platform, payment, exchange. What is unknown is left out. */
export function channelFee(channel: Channel, lang: Lang): ChannelFee {
  const { platformShare, paymentShare, fxMargin, payoutFee, kind } = channel;
  const parts = kind === 'platform' ? [platformShare] : [platformShare, paymentShare, fxMargin];
  const known = parts.filter(({ value }) => value !== null);
  const kept = known.reduce((left, { value }) => left * (1 - (value ?? 0)), 1);
  const fixed = kind === 'payment' && payoutFee.value ? payoutFee : null;
  const share = formatShare(1 - kept, lang, 2);
  const range = kind === 'platform' ? platformShare.range : undefined;
  const told = [...known, ...(fixed ? [fixed] : [])].filter(({ value }) => value);
  return {
    text:
      known.length === 0
        ? null
        : fixed
          ? `${share} + ${formatMoney(fixed.value ?? 0, fixed.currency, lang)}`
          : share,
    range: range ? [formatShare(range[0], lang, 0), formatShare(range[1], lang, 0)] : null,
    sources: [...new Set(told.flatMap(({ sources }) => sources ?? []))],
  };
}
