import { type Employed, type Line, ownMonth, ownTax, REGIMES } from '../../logic/estimate/index.ts';
import { formatDate } from '../../logic/i18n/format.ts';
import { type Answers, type Practice, yearUnder } from './derive.ts';
import type { Draft } from './draft.ts';
import { clientNames } from './fields/Clients.tsx';
import { inputPairs } from './PrintedInputs.tsx';
import { inputRows } from './report-inputs.ts';
import { harmless, plain, type Row } from './table.ts';
import type { View } from './view.ts';

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

function practiceRows(practice: Practice, draft: Draft, view: View): Row[] {
  const { t } = view;
  const names = draft.question === 'offer' ? [] : clientNames(draft.clients, t);
  return REGIMES.flatMap((rule): Row[] => {
    const year = yearUnder(practice, rule);
    const rate = practice.question === 'charge' ? practice.rates[rule] : null;
    if (!year) return [];
    const { lines, perHourWorked, applicable } = year.regimes[rule];
    const [kept, label] =
      'job' in year ? ['adds', 'est.regimes.adds'] : ['takeHome', 'est.regimes.keep'];
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
      ...result('tax', 'est.regimes.tax', plain(ownTax(year, rule)), 'IDR/year'),
      ...result(kept, label, plain(ownMonth(year.regimes[rule])), 'IDR/month'),
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
        const year = yearUnder(practice, rule);
        if (!year) return [];
        const result = year.regimes[rule];
        const word = 'job' in year ? 'more.out.rule.beside' : 'more.out.rule';
        const rate = practice.question === 'charge' ? practice.rates[rule] : null;
        return [
          t(word, {
            rule: t(`est.regime.${rule}`),
            applies: t(`est.applies.${result.applicable}`),
            tax: money(ownTax(year, rule)),
            keep: money(ownMonth(result)),
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
