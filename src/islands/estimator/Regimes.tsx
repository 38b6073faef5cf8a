import {
  type BesideRegime,
  type Estimate,
  ownMonth,
  type RateResult,
  REGIMES,
  type RegimeId,
  rulesAt,
} from '../../logic/estimate/index.ts';
import { formatNumber, formatShare } from '../../logic/i18n/format.ts';
import { Cells, FoldTable } from './FoldTable.tsx';
import { Lines } from './Lines.tsx';
import { Open } from './Open.tsx';
import { Reasons, Status } from './Reasons.tsx';
import type { View } from './view.ts';

interface RegimesProps {
  readonly estimate: Estimate;
  /** Rates to charge by regime, when that is the question. */
  readonly rates?: Readonly<Record<RegimeId, RateResult>> | null;
  readonly chosen: RegimeId | null;
  /** Absent on static pages: then there is nothing to choose. */
  readonly choose?: (regime: RegimeId) => void;
  readonly id: string;
  readonly view: View;
}

/** The same year under the three tax rules, side by side; none is picked for the reader. */
export function Regimes({ estimate, rates = null, chosen, choose, id, view }: RegimesProps) {
  const { t } = view;
  const first = rates ? 'est.regimes.rate' : 'est.regimes.base';
  const last = 'job' in estimate ? 'est.regimes.adds' : 'est.regimes.keep';
  const heads = [first, 'est.regimes.tax', last].map((key) => t(key));
  return (
    <div class={`est-rulebox${choose ? ' is-choice' : ''}`}>
      <FoldTable caption={t('est.regimes.title')} first={t('est.regimes.rule')} heads={heads}>
        {REGIMES.map((regime) => {
          const rate = rates?.[regime];
          const year = rate?.kind === 'reached' ? rate.estimate : rates ? null : estimate;
          const result = (year ?? estimate).regimes[regime];
          const name = t(`est.regime.${regime}`);
          const figures = year
            ? [
                rate?.kind === 'reached' ? view.money(rate.rate) : view.money(result.taxableBase),
                view.money(result.tax),
                view.money(ownMonth(result)),
              ]
            : ['–', '–', '–'];
          return (
            <tbody role="rowgroup" key={regime} class={chosen === regime ? 'is-chosen' : ''}>
              <tr role="row">
                <th role="rowheader" scope="row">
                  {choose ? (
                    <label>
                      <input
                        type="radio"
                        name={`${id}-regime`}
                        checked={chosen === regime}
                        onChange={() => choose(regime)}
                      />
                      <span>{name}</span>
                    </label>
                  ) : (
                    name
                  )}
                  <p class="est-what">{what(regime, view)}</p>
                </th>
                <Cells heads={heads} figures={figures} />
              </tr>
              <tr role="row">
                <td role="cell" colSpan={4}>
                  {rate?.kind === 'unreachable' && <p>{t(`est.unreachable.${rate.why}`)}</p>}
                  {year && 'adds' in result && (
                    <Together result={result as BesideRegime} view={view} />
                  )}
                  {year && result.withheld > 0 && (
                    <p class="est-small">
                      {t(
                        `est.withheld.${result.balance < 0 ? 'back' : 'due'}${'adds' in result ? '.job' : ''}`,
                        {
                          withheld: view.money(result.withheld),
                          balance: view.money(Math.abs(result.balance)),
                        },
                      )}
                    </p>
                  )}
                  <Open
                    always={view.still === true}
                    summary={
                      <>
                        <Status applicable={result.applicable} view={view} />{' '}
                        <span>{t('est.regimes.why')}</span>
                      </>
                    }
                  >
                    {() => (
                      <>
                        <Reasons reasons={result.reasons} view={view} />
                        {year && <Lines lines={result.workings} view={view} />}
                      </>
                    )}
                  </Open>
                </td>
              </tr>
            </tbody>
          );
        })}
      </FoldTable>
    </div>
  );
}

/** With the job: what both leave, and what stays of the next rupiah billed. */
function Together({ result, view }: { result: BesideRegime; view: View }) {
  return (
    <p class="est-small">
      {view.t('est.beside.together', {
        month: view.money(result.takeHome.month),
        keeps: formatNumber(result.marginal.keeps * 100, view.lang, 1),
      })}
    </p>
  );
}

/** What a regime taxes, with the figures of the year's rules. */
function what(regime: RegimeId, { t, rules, date, lang, money }: View): string {
  if (regime !== 'umkm') return t(`est.regime.${regime}.what`);
  const at = rulesAt(rules, date);
  return t('est.regime.umkm.what', {
    rate: formatShare(at('umkm', 'rate').value, lang),
    band: money(at('umkm', 'freeBand').value),
  });
}
