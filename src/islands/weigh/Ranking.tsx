import { Glyph } from '../../drawings/Glyph.tsx';
import { sideOf } from '../../logic/roles.ts';
import type { Order } from '../../logic/weigh/order.ts';
import type { T } from './types.ts';
import { headline, percent } from './words.ts';

/** With fewer marks than this an order says little. */
const FEW = 4;

interface Props {
  readonly order: Order;
  /** How many aspects could be marked. */
  readonly total: number;
  readonly t: T;
}

/** The four roles in the order of the weighted share of marks that they match. */
export function Ranking({ order, total, t }: Props) {
  const { standings, marked } = order;
  const isShared = (place: number) => standings.filter((one) => one.place === place).length > 1;
  return (
    <>
      <p class="lede">{headline(order, t)}</p>
      {marked > 0 && (
        <>
          <p class="label">
            {t('weigh.marked', { n: marked, total })} {marked < FEW && t('weigh.few')}
          </p>
          <ol class="weigh-places">
            {standings.map(({ role, place, share, matches }) => (
              <li key={role} class={sideOf(role)}>
                <span class="num">{place}</span>
                <Glyph role={role} />
                <b>
                  {t(`role.${role}.short`)} <span>{t(`role.${role}`)}</span>
                </b>
                <svg class="weigh-bar" aria-hidden="true">
                  <rect width="100%" height="100%" />
                  <rect class="weigh-part" width={`${share * 100}%`} height="100%" />
                </svg>
                <span class="weigh-line">
                  {t('weigh.line', { share: percent(share), n: matches, total: marked })}
                  {isShared(place) && ` · ${t('weigh.shared')}`}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="quiet">{t('weigh.sum')}</p>
    </>
  );
}
