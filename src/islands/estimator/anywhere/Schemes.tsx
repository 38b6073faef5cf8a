import type { CountryEstimate, SchemeResult } from '../../../logic/estimate/countries/index.ts';
import { pick } from '../../../logic/i18n/text.ts';
import { Cells, FoldTable } from '../FoldTable.tsx';
import { Lines } from '../Lines.tsx';
import { Open } from '../Open.tsx';
import { Reasons, Status, type Verdict } from '../Reasons.tsx';
import type { Practice } from './derive.ts';
import type { View } from './view.ts';

interface SchemesProps {
  readonly estimate: CountryEstimate;
  readonly rates: NonNullable<Practice['sought']>['rates'] | null;
  readonly chosen: string | null;
  /** Absent on static pages and where there is only one: then there is nothing to choose. */
  readonly choose?: (scheme: string) => void;
  readonly id: string;
  readonly view: View;
}

/** What the steps lead to: the tax of the year. */
const taxOf = ({ lines }: SchemeResult) => lines.filter(({ group }) => group === 'tax');

/** The same year under every scheme of the country, side by side; none is picked for the reader. */
export function Schemes({ estimate, rates, chosen, choose, id, view }: SchemesProps) {
  const { t, money, price, lang } = view;
  const first = rates ? 'est.regimes.rate' : 'est.regimes.base';
  const heads = [first, 'any.schemes.taken', 'est.regimes.keep'].map((key) => t(key));
  const verdict: Verdict = (applicable) => t(`any.applies.${applicable}`);
  return (
    <div class={`est-rulebox any-schemes${choose ? ' is-choice' : ''}`}>
      <FoldTable caption={t('any.schemes')} first={t('any.schemes.way')} heads={heads}>
        {Object.keys(estimate.schemes).map((scheme) => {
          const rate = rates?.[scheme];
          const year = rate?.kind === 'reached' ? rate.estimate : rates ? null : estimate;
          const result = (year ?? estimate).schemes[scheme];
          if (!result) return null;
          const name = pick(result.name, lang);
          const about = view.rules.schemes.schemes[scheme]?.about;
          const figures = year
            ? [
                rate?.kind === 'reached' ? price(rate.rate) : money(result.taxableBase),
                money(result.tax + result.contributions),
                money(result.takeHome.month),
              ]
            : ['–', '–', '–'];
          return (
            <tbody
              role="rowgroup"
              key={scheme}
              class={choose && chosen === scheme ? 'is-chosen' : ''}
            >
              <tr role="row">
                <th role="rowheader" scope="row">
                  {choose ? (
                    <label>
                      <input
                        type="radio"
                        name={`${id}-scheme`}
                        checked={chosen === scheme}
                        onChange={() => choose(scheme)}
                      />
                      <span>{name}</span>
                    </label>
                  ) : (
                    name
                  )}
                  {about && <p class="est-what">{pick(about, lang)}</p>}
                </th>
                <Cells heads={heads} figures={figures} />
              </tr>
              <tr role="row">
                <td role="cell" colSpan={4}>
                  {rate?.kind === 'unreachable' && <p>{t(`est.unreachable.${rate.why}`)}</p>}
                  <Open
                    always={view.still === true}
                    summary={
                      <>
                        <Status applicable={result.applicable} view={view} verdict={verdict} />{' '}
                        <span>{t('est.regimes.why')}</span>
                      </>
                    }
                  >
                    {() => (
                      <>
                        <Reasons reasons={result.reasons} view={view} verdict={verdict} />
                        {year && (
                          <Lines lines={[...result.workings, ...taxOf(result)]} view={view} />
                        )}
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
