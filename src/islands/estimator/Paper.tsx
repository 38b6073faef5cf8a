import type { ComponentChildren } from 'preact';
import { type PackageValue, type PriceSheet, packageParts } from '../../logic/estimate/index.ts';
import { formatDate, formatMoney, formatNumber } from '../../logic/i18n/format.ts';
import { type Dictionary, makeT } from '../../logic/i18n/text.ts';
import type { Lang } from '../../schemas/common.ts';
import type { View } from './view.ts';

/** What the sender writes on a sheet; kept nowhere. */
export interface Written {
  readonly from: string;
  readonly to: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly until: string;
  /** One line for each thing included. */
  readonly included: string;
}

interface PaperProps {
  /** Language of the sheet, whatever that of the page. */
  readonly lang: Lang;
  /** Words under `sheet.` in that language. */
  readonly words: Dictionary;
  /** Day of the sheet, `YYYY-MM-DD`, or empty. */
  readonly today: string;
  readonly written: Written;
  readonly view: View;
}

/** Words and money in the language of the sheet. */
const tongue = ({ lang, words, view }: PaperProps) => ({
  t: makeT(words),
  money: (amount: number) => formatMoney(amount, view.rules.country.currency, lang),
  number: (value: number) => formatNumber(value, lang),
  date: (iso: string) => formatDate(iso, lang),
});

/** Title, names and dates; and at the foot what kind of paper this is. */
function Paper({
  title,
  says,
  children,
  ...props
}: PaperProps & { title: string; says: string; children: ComponentChildren }) {
  const { t, date } = tongue(props);
  const { from, to, until } = props.written;
  const facts = [
    [t('sheet.from'), from.trim()],
    [t('sheet.to'), to.trim()],
    [t('sheet.date'), props.today && date(props.today)],
    [t('sheet.until'), until && date(until)],
  ] as const;
  return (
    <article class="est-sheet" lang={props.lang}>
      <h3>{title}</h3>
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt> <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {children}
      <p class="est-says">{says}</p>
    </article>
  );
}

const SOLD = ['hour', 'package', 'retainer', 'project'] as const;
/** The address of this page as people write it. */
const here = () =>
  typeof location === 'undefined' ? '' : location.host + location.pathname.replace(/\/$/, '');

/** For a client: prices, what is included, what an hour beyond costs. */
export function OfferPaper(props: PaperProps & { readonly sheet: PriceSheet }) {
  const { t, money, number } = tongue(props);
  const { prices, rollover } = props.sheet;
  const included = props.written.included.split('\n').filter((text) => text.trim() !== '');
  return (
    <Paper {...props} title={t('sheet.offer')} says={t('sheet.offer.says', { site: here() })}>
      {included.length > 0 && (
        <>
          <h4>{t('sheet.included')}</h4>
          <ul>
            {included.map((text, index) => (
              <li key={`${index}${text}`}>{text.trim()}</li>
            ))}
          </ul>
        </>
      )}
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('sheet.service')}
            </th>
            <th role="columnheader" scope="col">
              {t('sheet.hours')}
            </th>
            <th role="columnheader" scope="col">
              {t('sheet.price')}
            </th>
            <th role="columnheader" scope="col">
              {t('sheet.perHour')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {SOLD.map((id) => (
            <tr role="row" key={id}>
              <th role="rowheader" scope="row">
                {t(`sheet.${id}`)}
              </th>
              <td role="cell">{number(prices[id].hours)}</td>
              <td role="cell">{money(prices[id].price)}</td>
              <td role="cell">{money(prices[id].perHour)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        <li>{t('sheet.overage', { price: money(prices.overage.price) })}</li>
        <li>
          {rollover.hours > 0
            ? t(`sheet.rollover.${rollover.months === 1 ? 'one' : 'many'}`, {
                hours: number(rollover.hours),
                months: rollover.months,
              })
            : t('sheet.rollover.none')}
        </li>
        <li>{t('sheet.rupiah')}</li>
      </ul>
    </Paper>
  );
}

/** For an employer: what the same assistant costs as an employee, in an average month and in the year. */
export function JobPaper(props: PaperProps & { readonly value: PackageValue }) {
  const { value, view } = props;
  const { t, money, number, date } = tongue(props);
  const laws = [...new Set(value.sources.flatMap((id) => view.sources[id] ?? []))]
    .filter(({ confidence }) => confidence === 'A')
    .map(({ label }) => label);
  return (
    <Paper
      {...props}
      title={t('sheet.job')}
      says={t('sheet.job.says', { site: here(), date: date(view.date) })}
    >
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('sheet.part')}
            </th>
            <th role="columnheader" scope="col">
              {t('sheet.month')}
            </th>
            <th role="columnheader" scope="col">
              {t('sheet.year', { year: view.date.slice(0, 4) })}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {[...packageParts(value), { part: 'total', amount: value.total }].map(
            ({ part, amount }) => (
              <tr role="row" key={part} class={part === 'total' ? 'is-total' : undefined}>
                <th role="rowheader" scope="row">
                  {t(`sheet.${part}`)}
                </th>
                <td role="cell">{money(amount / value.months)}</td>
                <td role="cell">{money(amount)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <ul>
        <li>
          {t('sheet.days', {
            paid: number(Math.round(value.days.paid)),
            off: number(Math.round(value.days.paid - value.days.worked)),
          })}
        </li>
        <li>{t('sheet.notCounted')}</li>
        <li>{t('sheet.laws', { list: [...new Set(laws)].join(', ') })}</li>
      </ul>
    </Paper>
  );
}
