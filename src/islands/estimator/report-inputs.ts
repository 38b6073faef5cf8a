import { type ClientNumber, numbersOf } from './clients.ts';
import {
  type ClientDraft,
  clientField,
  type Draft,
  FIELDS,
  type PlainNumber,
  read,
} from './draft.ts';
import { clientNames } from './fields/Clients.tsx';
import { harmless, plain, type Row } from './table.ts';
import type { View } from './view.ts';

const PLAIN_UNITS: Readonly<Record<PlainNumber, string>> = {
  target: 'IDR/month',
  weeks: 'weeks/year',
  hours: 'hours/week',
  costs: 'IDR/month',
  norm: 'share',
  members: 'persons',
  lastYear: 'IDR/year',
  wage: 'IDR/month',
  offer: 'IDR',
  offerHours: 'hours',
  needs: 'IDR/month',
};
const PLAIN_WORDS: Readonly<Record<PlainNumber, string>> = {
  target: 'est.target',
  weeks: 'est.weeks',
  hours: 'est.hours.all',
  costs: 'est.costs',
  norm: 'est.norm',
  members: 'est.members',
  lastYear: 'est.may.lastYear',
  wage: 'est.pa.wage',
  offer: 'est.offer',
  offerHours: 'more.out.offerHours',
  needs: 'est.needs',
};
/** Asked by some questions only. */
const ASKED: Readonly<Partial<Record<PlainNumber, readonly Draft['question'][]>>> = {
  target: ['charge', 'offer'],
  offer: ['offer'],
  offerHours: ['offer'],
  needs: ['offer'],
};

function clientUnit({ kind, currency, fxDate }: ClientDraft, name: ClientNumber): string {
  const per = { hourly: 'hour', retainer: 'month', project: 'project' } as const;
  const units: Readonly<Record<ClientNumber, string>> = {
    amount: `${currency}/${per[kind]}`,
    hours: 'hours/week',
    months: 'months/year',
    count: 'projects/year',
    fx: `IDR/${currency}${fxDate && `, ${fxDate}`}`,
    channel: 'share',
    payment: 'share',
  };
  return units[name];
}

/** What was entered, as rows: numbers plain, what cannot be read as typed. */
export function inputRows(draft: Draft, view: View): Row[] {
  const { t, lang } = view;
  const number = (text: string, field: (typeof FIELDS)[PlainNumber]): string | number => {
    const parsed = read(text, field, lang);
    if (!parsed.ok) return harmless(text);
    return Number.isNaN(parsed.value) ? '' : plain(parsed.value);
  };
  const names = clientNames(draft.clients, t);
  const clients = draft.question === 'offer' ? [] : draft.clients;
  return [
    ['input', '', '', 'question', t('est.question'), draft.question, '', ''],
    ...clients.flatMap((client, index) =>
      numbersOf(client, 'IDR')
        .filter(
          (name) => name !== 'amount' || draft.question !== 'charge' || client.kind !== 'hourly',
        )
        .map(
          (name): Row => [
            'input',
            '',
            harmless(names[index] ?? ''),
            name,
            t(`more.out.${name}`),
            number(client[name], clientField(name, client.currency)),
            clientUnit(client, name),
            '',
          ],
        ),
    ),
    ...(Object.keys(FIELDS) as PlainNumber[])
      .filter((name) => ASKED[name]?.includes(draft.question) ?? true)
      .map(
        (name): Row => [
          'input',
          '',
          '',
          name,
          t(PLAIN_WORDS[name]),
          number(draft[name], FIELDS[name]),
          name === 'offer' ? `IDR/${draft.offerPer}` : PLAIN_UNITS[name],
          '',
        ],
      ),
    ['input', '', '', 'ptkp', t('est.ptkp'), draft.ptkp, '', ''],
    ['input', '', '', 'employment', t('est.bpu'), draft.employment, '', ''],
    ['input', '', '', 'health', t('est.health'), draft.health, '', ''],
  ];
}
