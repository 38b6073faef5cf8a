import { Glyph } from '../../drawings/Glyph.tsx';
import { roleById } from '../../logic/roles.ts';
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
  return (
    <>
      <p class="lede">{headline(order, t)}</p>
      {marked > 0 && (
        <table>
          <caption>
            {t('weigh.marked', { n: marked, total })}. {marked < FEW && t('weigh.few')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('weigh.place')}</th>
              <th scope="col">{t('weigh.role')}</th>
              <th scope="col">{t('weigh.share')}</th>
              <th scope="col">{t('weigh.matches')}</th>
            </tr>
          </thead>
          <tbody>
            {standings.map(({ role, place, share, matches }) => (
              <tr key={role} class={roleById(role).corner.x < 0 ? 'office' : 'remote'}>
                <td class="num">{place}</td>
                <th scope="row">
                  <Glyph role={role} />
                  <span>
                    <b>{t(`role.${role}.short`)}</b> {t(`role.${role}`)}
                  </span>
                </th>
                <td class="num">
                  <svg class="weigh-bar" aria-hidden="true">
                    <rect width="100%" height="100%" />
                    <rect class="weigh-part" width={`${share * 100}%`} height="100%" />
                  </svg>{' '}
                  {percent(share)}%
                </td>
                <td class="num">{t('weigh.matches.of', { n: matches, total: marked })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="quiet">{t('weigh.sum')}</p>
    </>
  );
}
