import {
  type Applicable,
  type BesideRegime,
  citeArticle,
  type Estimate,
  ownMonth,
  type RateResult,
  REGIMES,
  type Reason,
  type RegimeId,
  rulesAt,
} from '../../logic/estimate/index.ts';
import { formatNumber, formatShare } from '../../logic/i18n/format.ts';
import { pick } from '../../logic/i18n/text.ts';
import { Lines, SourceLink } from './Lines.tsx';
import { Open } from './Open.tsx';
import type { View } from './view.ts';

/** Grounds that only say a question is still open. */
const UNANSWERED = new Set(['no-activity', 'limit-unknown', 'lastYearUnknown', 'notifiedUnknown']);

/** Reasons for a verdict with article and source, worst first. */
export function Reasons({ reasons, view }: { reasons: readonly Reason[]; view: View }) {
  const { t, lang } = view;
  return (
    <ul class="est-reasons">
      {reasons.map(({ id, applicable, article, source, text }) => (
        <li key={id} class={`is-${applicable}`}>
          <b>{t(`est.applies.${UNANSWERED.has(id) ? 'unknown' : applicable}`)}.</b>{' '}
          {reasonSubject(id, view)}
          {pick(text, lang)}{' '}
          {article && <span class="quiet num">{citeArticle(article, lang)}</span>}{' '}
          <SourceLink id={source} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** Open, to be asked, closed: told by a mark's shape and by words. */
function Status({ applicable, view }: { applicable: Applicable; view: View }) {
  return (
    <b class={`est-status is-${applicable}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect x="1" y="1" width="14" height="14" />
        {applicable === 'confirm' && <path class="half" d="M1 15 15 1V15Z" />}
        {applicable === 'no' && <path d="M1 15 15 1" />}
      </svg>
      {view.t(`est.applies.${applicable}`)}
    </b>
  );
}

/** An activity's own words before its reason. */
function reasonSubject(id: string, { rules, lang }: View): string {
  const activity = rules.activities.activities[id];
  return activity ? `${pick(activity.name, lang)}: ` : '';
}

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
      <table role="table" class="est-regimes">
        <caption class="visually-hidden">{t('est.regimes.title')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('est.regimes.rule')}
            </th>
            {heads.map((head) => (
              <th role="columnheader" scope="col" key={head} class="end">
                {head}
              </th>
            ))}
          </tr>
        </thead>
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
                {figures.map((figure, index) => (
                  <td role="cell" key={heads[index]} class="num">
                    <span class="est-head" aria-hidden="true">
                      {heads[index]}
                    </span>{' '}
                    {figure}
                  </td>
                ))}
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
      </table>
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
