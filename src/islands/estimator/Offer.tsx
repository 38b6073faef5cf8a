import { type OfferCheck, type RegimeId, TIERS } from '../../logic/estimate/index.ts';
import { percent } from '../../logic/scale.ts';
import { carefulRegime, type Derived } from './derive.ts';
import type { Draft } from './draft.ts';
import { Cells, FoldTable } from './FoldTable.tsx';
import { toOffer } from './input.ts';
import { Lines } from './Lines.tsx';
import type { More, MoreData } from './more.ts';
import { Open } from './Open.tsx';
import { Figure, Rich } from './Rich.tsx';
import type { View } from './view.ts';
import type { TaskOf } from './work.ts';
import { useWork } from './worker.ts';

interface OfferProps {
  readonly more: More;
  readonly derived: Derived;
  readonly draft: Draft;
  /** Reads a plain number of the form; NaN where it cannot be read. */
  readonly plain: (name: 'offer' | 'offerHours' | 'needs' | 'target') => number;
}

/** What the worker is asked; null while a field is wrong. */
export function offerTask(
  { derived, draft, plain }: Omit<OfferProps, 'more'>,
  data: Pick<MoreData, 'needs'>,
): TaskOf<'offer'> | null {
  const { practice, input, stale } = derived;
  if (!practice || !input || stale.practice) return null;
  return {
    kind: 'offer',
    offer: toOffer(draft, plain('offer'), plain('offerHours')),
    practice: input,
    needs: { ...data.needs, bare: plain('needs'), wanted: plain('target') },
    regime: carefulRegime(practice.estimate),
  };
}

/** Is this offer good? A sentence, and the offer beside the three rates it is held against. */
export function Offer(props: OfferProps) {
  const { more, derived } = props;
  const { view, desk, data } = more;
  const { t } = view;
  const { result, updating } = useWork(desk, offerTask(props, data));
  if (!result) return <p class="est-answer">{t(updating ? 'more.wait' : 'more.offer.none')}</p>;
  const regime = derived.practice ? carefulRegime(derived.practice.estimate) : 'books';
  return <OfferResult {...{ result, regime, view }} stale={updating || derived.stale.practice} />;
}

interface ResultProps {
  readonly result: OfferCheck;
  readonly regime: RegimeId;
  readonly stale: boolean;
  readonly view: View;
}

/** The answer to an offer, once worked out. */
export function OfferResult({ result, regime, stale, view }: ResultProps) {
  const { t, short, money, words } = view;
  const { tiers, standing, rate, takeHome, perHourWorked, equalWage } = result;
  const next = {
    below: tiers.minimum.rate,
    minimum: tiers.sustainable.rate,
    sustainable: tiers.comfortable.rate,
    comfortable: tiers.comfortable.rate,
  }[standing];
  const figure = (amount: number | null) => (
    <Figure side="remote">{amount === null ? '–' : money(amount)}</Figure>
  );
  const key = standing !== 'comfortable' && next === null ? 'open' : standing;
  return (
    <>
      <p class="est-answer">
        <Rich
          text={words[`more.offer.${key}`] ?? ''}
          parts={{ rate: figure(rate), next: figure(next) }}
        />
      </p>
      <p class={stale ? 'est-stale' : 'est-sub'}>
        {stale
          ? t('more.updating')
          : [
              t('more.offer.keeps', { keep: short(takeHome), regime: t(`est.regime.${regime}`) }),
              perHourWorked !== null && t('more.offer.hour', { rate: short(perHourWorked) }),
              equalWage !== null && t('more.offer.wage', { wage: short(equalWage) }),
            ]
              .filter(Boolean)
              .join(' ')}
      </p>
      <Tiers {...{ result, view }} />
    </>
  );
}

/** The offer and the three rates to one scale; each of the three opens to what it has to leave. */
function Tiers({ result, view }: { result: OfferCheck; view: View }) {
  const { t, money } = view;
  const { tiers, rate } = result;
  const high = Math.max(rate, ...TIERS.map((id) => tiers[id].rate ?? 0), 1);
  const heads = [t('est.regimes.rate'), t('more.offer.leaves')];
  const row = (
    name: string,
    [amount, leaves]: readonly [number | null, number],
    kind: 'offer' | 'tier',
  ) => (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
        <svg class={`est-tier ${kind}`} aria-hidden="true">
          {amount !== null && <rect width={percent(amount, 0, high)} height="100%" />}
        </svg>
      </th>
      <Cells
        heads={heads}
        figures={[amount === null ? t('more.offer.unreachable') : money(amount), money(leaves)]}
      />
    </tr>
  );
  return (
    <div class="est-rulebox">
      <FoldTable
        class="est-tiers"
        caption={t('more.offer.table')}
        first={t('more.offer.line')}
        heads={heads}
      >
        <tbody role="rowgroup">{row(t('est.offer'), [rate, result.takeHome], 'offer')}</tbody>
        {TIERS.map((id) => (
          <tbody role="rowgroup" key={id}>
            {row(t(`more.offer.tier.${id}`), [tiers[id].rate, tiers[id].target], 'tier')}
            <tr role="row">
              <td role="cell" colSpan={3}>
                <p class="est-what">{t(`more.offer.tier.${id}.what`)}</p>
                <Open summary={<span>{t('more.offer.how')}</span>} always={view.still === true}>
                  {() => <Lines lines={tiers[id].lines} view={view} />}
                </Open>
              </td>
            </tr>
          </tbody>
        ))}
      </FoldTable>
    </div>
  );
}
