import { formatNumber } from '../../../logic/i18n/format.ts';
import { Figure, Rich } from '../Rich.tsx';
import { answerParts } from './Answer.tsx';
import { type Practice, schemeOf } from './derive.ts';
import type { Draft } from './draft.ts';
import type { View } from './view.ts';

/** Where an offer stands; `open`: it depends on how the reader is taxed. */
export type Standing = 'below' | 'minimum' | 'enough' | 'open';

/** An offer held against the needs and the wish, under every scheme that the answers leave open. */
export function standing(
  low: number,
  high: number,
  { needs, wish }: NonNullable<Practice['offer']>,
): Standing {
  if (low >= wish.month) return 'enough';
  if (high < needs.month) return 'below';
  return low >= needs.month && high < wish.month ? 'minimum' : 'open';
}

interface OfferProps {
  readonly practice: Practice;
  readonly offer: NonNullable<Practice['offer']>;
  readonly draft: Draft;
  readonly stale: boolean;
  readonly view: View;
}

/** Whether an offer is good: what it would leave, and the rates that needs and wish take. */
export function Offer({ practice, offer, draft, stale, view }: OfferProps) {
  const { t, short, price, words } = view;
  const { found, between } = answerParts(practice, draft.scheme, view);
  const { kept } = found;
  if (!kept) return null;
  const shown = schemeOf(practice.estimate, draft.scheme);
  const open = Object.values(practice.estimate.schemes).filter(({ id, applicable }) =>
    shown ? id === shown : applicable !== 'no',
  );
  const tier = ({ rates }: typeof offer.needs) => {
    const found = open.map(({ id }) => rates[id]);
    const reached = found.flatMap((rate) => (rate?.kind === 'reached' ? [rate.rate] : []));
    if (reached.length < found.length) return '–';
    return between({ low: Math.min(...reached), high: Math.max(...reached) }, price);
  };
  const where = standing(kept.low, kept.high, offer);
  return (
    <>
      <p class="est-answer">
        <Rich
          text={words[`any.offer.${where}`] ?? ''}
          parts={{
            rate: <span class="num">{price(offer.rate)}</span>,
            keep: <Figure side="remote">{between(kept, short)}</Figure>,
          }}
        />
      </p>
      <p class={stale ? 'est-stale' : 'est-sub'}>
        {t(stale ? 'est.stale' : 'any.offer.how', {
          hours: formatNumber(offer.hours, view.lang, 1),
        })}
      </p>
      <dl class="est-prices">
        {(['needs', 'wish'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`any.offer.${name}`, { amount: short(offer[name].month) })}</dt>{' '}
            <dd class="num">{tier(offer[name])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
