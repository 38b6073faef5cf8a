import { type Employed, type Estimate, type Line, REGIMES } from '../../logic/estimate/index.ts';
import { formatDate } from '../../logic/i18n/format.ts';
import type { Answers, Practice } from './derive.ts';
import {
  type ClientDraft,
  type ClientNumber,
  clientField,
  type Draft,
  FIELDS,
  numbersOf,
  type PlainNumber,
  read,
} from './draft.ts';
import { clientNames } from './fields/Clients.tsx';
import { inputPairs } from './PrintedInputs.tsx';
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

function clientUnit({ kind, currency }: ClientDraft, name: ClientNumber): string {
  const per = { hourly: 'hour', retainer: 'month', project: 'project' } as const;
  const units: Readonly<Record<ClientNumber, string>> = {
    amount: `${currency}/${per[kind]}`,
    hours: 'hours/week',
    months: 'months/year',
    count: 'projects/year',
    fx: `IDR/${currency}`,
    channel: 'share',
    payment: 'share',
  };
  return units[name];
}

function inputRows(draft: Draft, view: View): Row[] {
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
      numbersOf(client)
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

const lineRow =
  (part: string, rule: string, names: readonly string[], { t }: View) =>
  (line: Line): Row => [
    part,
    rule,
    line.client === undefined ? '' : harmless(names[line.client] ?? ''),
    line.id,
    t(`line.${line.id}`),
    plain(line.amount),
    'IDR/year',
    line.sources.join(' '),
  ];

/** The year under each rule; for a rate sought, the year at the rate of that rule, or none. */
function yearUnder(practice: Practice, rule: (typeof REGIMES)[number]): Estimate | null {
  if (practice.question === 'keep') return practice.estimate;
  const rate = practice.rates[rule];
  return rate.kind === 'reached' ? rate.estimate : null;
}

function practiceRows(practice: Practice, draft: Draft, view: View): Row[] {
  const { t } = view;
  const names = draft.question === 'offer' ? [] : clientNames(draft.clients, t);
  return REGIMES.flatMap((rule): Row[] => {
    const year = yearUnder(practice, rule);
    const rate = practice.question === 'charge' ? practice.rates[rule] : null;
    if (!year) return [];
    const { lines, tax, takeHome, perHourWorked, applicable } = year.regimes[rule];
    const result = (
      item: string,
      word: string,
      value: string | number | null,
      unit: string,
    ): Row[] => (value === null ? [] : [['result', rule, '', item, t(word), value, unit, '']]);
    return [
      ...lines.map(lineRow('line', rule, names, view)),
      ...result('applicable', `est.applies.${applicable}`, applicable, ''),
      ...(rate?.kind === 'reached'
        ? result('rate', 'est.regimes.rate', plain(rate.rate), 'IDR/hour')
        : []),
      ...result('tax', 'est.regimes.tax', plain(tax), 'IDR/year'),
      ...result('takeHome', 'est.regimes.keep', plain(takeHome.month), 'IDR/month'),
      ...result(
        'perHourWorked',
        'more.sc.perHour',
        perHourWorked === null ? null : plain(perHourWorked),
        'IDR/hour',
      ),
    ];
  });
}

function employedRows(employed: Employed, view: View): Row[] {
  const { t } = view;
  return [
    ...employed.lines.map(lineRow('employed', '', [], view)),
    ...employed.employer.lines.map(lineRow('employer', '', [], view)),
    [
      'employed',
      '',
      '',
      'takeHome',
      t('est.regimes.keep'),
      plain(employed.takeHome.month),
      'IDR/month',
      '',
    ],
  ];
}

/** Inputs, lines and results as rows under the heads of `table.ts`: plain numbers, their unit beside them, sources by id. */
export const estimateRows = (draft: Draft, answers: Answers, view: View): readonly Row[] => [
  ...inputRows(draft, view),
  ...(answers.practice ? practiceRows(answers.practice, draft, view) : []),
  ...(answers.employed ? employedRows(answers.employed, view) : []),
];

/** The same in plain language: answer, inputs, each rule, the day of the rules, the link. */
export function estimateText(
  draft: Draft,
  { practice, employed }: Answers,
  brief: string,
  link: string,
  view: View,
): string {
  const { t, money, date, lang } = view;
  const year = date.slice(0, 4);
  const rules = practice
    ? REGIMES.flatMap((rule) => {
        const result = yearUnder(practice, rule)?.regimes[rule];
        if (!result) return [];
        const rate = practice.question === 'charge' ? practice.rates[rule] : null;
        return [
          t('more.out.rule', {
            rule: t(`est.regime.${rule}`),
            applies: t(`est.applies.${result.applicable}`),
            tax: money(result.tax),
            keep: money(result.takeHome.month),
          }) +
            (rate?.kind === 'reached' ? ` ${t('more.out.rate', { rate: money(rate.rate) })}` : ''),
        ];
      })
    : [];
  const job = employed && [
    t('more.out.job', {
      wage: money(employed.months[0]?.wage ?? 0),
      keep: money(employed.takeHome.month),
    }),
  ];
  return [
    t('more.out.title', { year }),
    brief,
    '',
    ...inputPairs(draft, view).map(([label, value]) => `${label}: ${value}`),
    '',
    ...rules,
    ...(job ?? []),
    '',
    t('more.out.says', { date: formatDate(date, lang) }),
    link,
  ].join('\n');
}
