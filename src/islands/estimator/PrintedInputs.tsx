import { employeeStatus } from '../../logic/estimate/index.ts';
import { currencySymbol, formatDate } from '../../logic/i18n/format.ts';
import { hasJob } from './derive.ts';
import type { Draft } from './draft.ts';
import { clientNames } from './fields/Clients.tsx';
import { statusName } from './fields/status.ts';
import { type Pair, Printed } from './Printed.tsx';
import type { View } from './view.ts';

/** What was entered, as label and value: the form itself is of no use on paper. */
export function inputPairs(draft: Draft, view: View): readonly Pair[] {
  const { t, lang } = view;
  const names = clientNames(draft.clients, t);
  const clients = draft.clients.map((client, index): Pair => {
    const { kind, currency } = client;
    const symbol = currencySymbol(currency, lang);
    const sought = draft.question === 'charge' && kind === 'hourly';
    const times = { hourly: 'hours.billed', retainer: 'months', project: 'count' }[kind];
    const count = { hourly: client.hours, retainer: client.months, project: client.count }[kind];
    const parts = [
      !sought && `${t(`est.amount.${kind}`)} ${symbol}${client.amount}`,
      `${t(`est.${times}`)} ${count}`,
      currency !== 'IDR' &&
        `${t('est.fx', { currency: symbol })} Rp${client.fx}${client.fxDate && ` (${formatDate(client.fxDate, lang)})`}`,
      client.channel && `${t('est.channel')} ${client.channel}%`,
      client.payment && `${t('est.payment')} ${client.payment}%`,
      client.withholds && t('est.withholds'),
    ];
    return [names[index] ?? '', parts.filter(Boolean).join('; ')];
  });
  return [
    [t('est.question'), t(`est.question.${draft.question}`)],
    ...(draft.question === 'charge' ? [[t('est.target'), `Rp${draft.target}`] as const] : []),
    ...clients,
    [t('est.weeks'), draft.weeks],
    [t('est.hours.all'), draft.hours],
    [t('est.costs'), `Rp${draft.costs}`],
    [t('est.ptkp'), statusName(draft.ptkp, t)],
    [t('est.bpu'), t(`est.bpu.${draft.employment}`)],
    [t('est.health'), t(`est.health.${draft.health}`)],
    ...(draft.health === 'none' ? [] : [[t('est.members'), draft.members] as const]),
    [t('est.norm'), `${draft.norm}%`],
    ...(hasJob(draft) ? [[t('est.beside'), t('est.answer.yes')] as const] : []),
    [t('est.pa.wage'), `Rp${draft.wage} (${employeeStatus(draft.ptkp)})`],
  ];
}

/** The inputs on paper; on a screen the form shows them. */
export function PrintedInputs({ draft, view }: { draft: Draft; view: View }) {
  return <Printed title={view.t('est.practice')} pairs={inputPairs(draft, view)} />;
}
