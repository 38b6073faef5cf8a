import { formulaText, type Price, type PriceId, rulesAt } from '../../logic/estimate/index.ts';
import { formatNumber } from '../../logic/i18n/format.ts';
import { pick } from '../../logic/i18n/text.ts';
import { limitsOf, shown, TERMS, type TermId } from './draft.ts';
import { Cells, FoldTable } from './FoldTable.tsx';
import { NumberField } from './fields/NumberField.tsx';
import { SourceLink } from './Lines.tsx';
import type { MoreData } from './more.ts';
import { Open } from './Open.tsx';
import type { Hour, Prices as UnderWay } from './prices.ts';
import { TERM } from './terms.ts';
import type { View } from './view.ts';

/** In the order in which a client reads them. */
export const PRICES = ['hour', 'package', 'retainer', 'project', 'overage'] as const;

interface PricesProps {
  readonly prices: UnderWay;
  readonly offer: MoreData['offer'];
  readonly view: View;
}

/** What the hour is, in a sentence. */
function startText({ rate, from }: Hour, { t, money }: View): string {
  const amount = money(rate);
  if (from === 'client' || from === 'offer') return t(`more.prices.from.${from}`, { rate: amount });
  return t('more.prices.from.found', { rate: amount, regime: t(`est.regime.${from}`) });
}

/** From one hour to package, retainer, project and an hour beyond; each price opens to its working, each term can be changed. */
export function Prices({ prices, offer, view }: PricesProps) {
  const { t, lang } = view;
  const { hour, sheet } = prices;
  return (
    <section class="chapter est-later" aria-labelledby="est-prices">
      <h2 id="est-prices" tabIndex={-1}>
        {t('more.prices.title')}
      </h2>
      <p>
        {t('more.prices.lead')} {hour && startText(hour, view)}
      </p>
      {sheet ? (
        <>
          <Table prices={sheet.prices} view={view} />
          <p>
            {sheet.rollover.hours > 0
              ? t(`more.prices.rollover.${sheet.rollover.months === 1 ? 'one' : 'many'}`, {
                  hours: formatNumber(sheet.rollover.hours, lang),
                  months: sheet.rollover.months,
                })
              : t('more.prices.rollover.none')}
          </p>
        </>
      ) : (
        <p class="est-stale">{t(hour ? 'more.prices.beyond' : 'more.prices.none')}</p>
      )}
      <details class="est-terms no-print">
        <summary>{t('more.prices.terms')}</summary>
        <div class="est-pair">
          {TERMS.map((id) => (
            <TermField key={id} {...{ id, prices, offer, view }} />
          ))}
        </div>
      </details>
    </section>
  );
}

function Table({ prices, view }: { prices: Readonly<Record<PriceId, Price>>; view: View }) {
  const { t, money, lang, rules } = view;
  const heads = [t('more.prices.price'), t('more.prices.perHour')];
  return (
    <div class="est-rulebox">
      <FoldTable
        class="est-tiers"
        caption={t('more.prices.title')}
        first={t('more.prices.item')}
        heads={heads}
      >
        {PRICES.map((id) => {
          const { price, perHour, hours, line } = prices[id];
          return (
            <tbody role="rowgroup" key={id}>
              <tr role="row">
                <th role="rowheader" scope="row">
                  {t(`line.${line.id}`)}
                  {hours !== 1 && (
                    <span class="est-what">
                      {t(`more.prices.hours.${id === 'retainer' ? 'month' : 'all'}`, {
                        hours: formatNumber(hours, lang),
                      })}
                    </span>
                  )}
                </th>
                <Cells heads={heads} figures={[price, perHour].map(money)} />
              </tr>
              <tr role="row">
                <td role="cell" colSpan={3}>
                  <Open
                    summary={
                      <span>
                        {t('more.prices.how')}
                        <span class="visually-hidden">: {t(`line.${line.id}`)}</span>
                      </span>
                    }
                    always={view.still === true}
                  >
                    {() => (
                      <p class="est-small">{formulaText(line, t, lang, rules.country.currency)}</p>
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

const UNITS: Readonly<Partial<Record<TermId, string>>> = {
  packageHours: 'hours',
  retainerHours: 'hours',
  projectHours: 'hours',
  rolloverMonths: 'months',
};

/** One term: its starting value is an assumption, with its source and where it usually lies. */
function TermField({ id, prices, offer, view }: PricesProps & { id: TermId }) {
  const { t, lang, rules, date } = view;
  const term = TERM[id];
  const entry = term.entry === null ? undefined : offer[term.entry];
  const topic = id === 'retainerHours' ? 'retainerHours' : 'packageHours';
  const write = (value: number) => `${shown(value, term, lang)}${term.percent ? '%' : ''}`;
  const sources = entry ? entry.sources : [rulesAt(rules, date)('defaults', topic).source];
  const [low, high] = entry?.range ?? [];
  const unit = UNITS[id];
  return (
    <NumberField
      id={`est-term-${id}`}
      label={pick((entry ?? rules.defaults[topic]).name, lang)}
      value={prices.texts[id]}
      problem={prices.problems[id]}
      touched={prices.touched.has(id)}
      limits={limitsOf(term, lang)}
      {...(id === 'grid' ? { unit: 'Rp' } : {})}
      {...(term.percent ? { unitAfter: '%' } : unit ? { unitAfter: t(`more.unit.${unit}`) } : {})}
      hint={
        <>
          {low !== undefined && high !== undefined && (
            <>{t('more.prices.range', { low: write(low), high: write(high) })} </>
          )}
          {t('est.assumption')}{' '}
          {sources.map((source) => (
            <SourceLink key={source} id={source} view={view} />
          ))}
        </>
      }
      onText={(text) => prices.type(id, text)}
      onLeave={() => prices.leave(id)}
      t={t}
    />
  );
}
