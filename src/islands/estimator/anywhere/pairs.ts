import type { Field } from '../../../logic/estimate/countries/index.ts';
import { currencySymbol, formatDate } from '../../../logic/i18n/format.ts';
import { pick } from '../../../logic/i18n/text.ts';
import { clientNames } from '../fields/ClientList.tsx';
import type { Pair } from '../Printed.tsx';
import { asked, type Draft, HOME } from './draft.ts';
import type { View } from './view.ts';

/** An answer as it is read on paper. */
function answerText(field: Field, value: Draft['choices'][string], view: View): string {
  const { lang, t, symbol } = view;
  if (field.kind === 'yes-no') return t(value === true ? 'est.answer.yes' : 'est.answer.no');
  if ('options' in field) {
    const names = [value ?? []].flat().map((item) => field.options[String(item)]);
    return names.flatMap((name) => (name ? [pick(name, lang)] : [])).join(', ') || '–';
  }
  if (value === '' || value === null || value === undefined) return '–';
  if (field.kind === 'share') return `${value}%`;
  return field.kind === 'amount' ? `${symbol}${value}` : String(value);
}

/** What was entered, as label and value: the form itself is of no use on paper. */
export function inputPairs(draft: Draft, view: View): readonly Pair[] {
  const { t, lang, symbol, fields } = view;
  const { numbers, question } = draft;
  const names = clientNames(draft.clients, t);
  const clients = draft.clients.map((client, index): Pair => {
    const { kind, currency } = client;
    const foreign = currency !== HOME;
    const sign = foreign ? currencySymbol(currency, lang) : symbol;
    const times = { hourly: 'hours.billed', retainer: 'months', project: 'count' }[kind];
    const count = { hourly: client.hours, retainer: client.months, project: client.count }[kind];
    const parts = [
      !(question === 'charge' && kind === 'hourly') &&
        `${t(`est.amount.${kind}`)} ${sign}${client.amount}`,
      `${t(`est.${times}`)} ${count}`,
      foreign &&
        `${sign}1 = ${symbol}${client.fx}${client.fxDate && ` (${formatDate(client.fxDate, lang)})`}`,
      client.channel && `${t('est.channel')} ${client.channel}%`,
      client.payment && `${t('est.payment')} ${client.payment}%`,
    ];
    return [names[index] ?? '', parts.filter(Boolean).join('; ')];
  });
  return [
    [t('est.question'), t(`est.question.${question}`)],
    ...(question === 'offer'
      ? [
          [t('any.offer'), symbol + numbers.offer] as const,
          [t('est.needs'), symbol + numbers.needs] as const,
        ]
      : []),
    ...(question === 'charge' || question === 'offer'
      ? [[t('est.target'), symbol + numbers.target] as const]
      : []),
    ...(question === 'offer' ? [] : clients),
    [t('est.weeks'), numbers.weeks],
    [t('est.hours.all'), numbers.hours],
    [t('est.costs'), symbol + numbers.costs],
    [t('any.wage'), `${symbol}${numbers.wage} ${t(`any.per.${draft.per}`)}`],
    ...asked(fields).map(
      ([id, field]): Pair => [
        pick(field.name, lang),
        answerText(field, draft.choices[id] ?? null, view),
      ],
    ),
  ];
}
