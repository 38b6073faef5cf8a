import type { GroupedLine } from '../../../logic/estimate/countries/index.ts';
import { formatDate } from '../../../logic/i18n/format.ts';
import { pick } from '../../../logic/i18n/text.ts';
import { type ClientTexts, numbersOf } from '../clients.ts';
import { clientNames } from '../fields/ClientList.tsx';
import { harmless, plain, type Row } from '../table.ts';
import { type Answers, type Practice, yearOf } from './derive.ts';
import { asked, choiceForm, type Draft, formOf, HOME, PLAIN, read, textOf } from './draft.ts';
import { inputPairs } from './pairs.ts';
import type { View } from './view.ts';

const WORDS = {
  target: 'est.target',
  offer: 'any.offer',
  needs: 'est.needs',
  weeks: 'est.weeks',
  hours: 'est.hours.all',
  costs: 'est.costs',
  wage: 'any.wage',
} as const;

const homeOf = ({ rules }: View) => rules.country.currency;

function unitOf(name: string, { kind, currency, fxDate }: ClientTexts, home: string): string {
  const paid = currency === HOME ? home : currency;
  const per = { hourly: 'hour', retainer: 'month', project: 'project' } as const;
  const units: Readonly<Record<string, string>> = {
    amount: `${paid}/${per[kind]}`,
    hours: 'hours/week',
    months: 'months/year',
    count: 'projects/year',
    fx: `${home}/${paid}${fxDate && `, ${fxDate}`}`,
  };
  return units[name] ?? 'share';
}

function inputRows(draft: Draft, view: View): Row[] {
  const { t, lang, fields } = view;
  const home = homeOf(view);
  const number = (id: string): string | number => {
    const text = textOf(draft, id);
    const parsed = read(text, formOf(id, fields), lang);
    if (!parsed.ok) return harmless(text);
    return Number.isNaN(parsed.value) ? '' : plain(parsed.value);
  };
  const units = {
    target: `${home}/month`,
    offer: `${home}/hour`,
    needs: `${home}/month`,
    weeks: 'weeks/year',
    hours: 'hours/week',
    costs: `${home}/month`,
    wage: `${home}/${draft.per}`,
  };
  const names = clientNames(draft.clients, t);
  const row = (item: string, name: string, value: string | number, unit = '', client = ''): Row => [
    ...['input', '', harmless(client), item, name],
    value,
    unit,
    '',
  ];
  const sought = draft.question === 'charge';
  const judged = draft.question === 'offer';
  const unasked = [...(judged ? [] : ['offer', 'needs']), ...(sought || judged ? [] : ['target'])];
  return [
    row('question', t('est.question'), draft.question),
    ...(judged ? [] : draft.clients).flatMap((client, index) =>
      numbersOf(client, HOME)
        .filter((name) => name !== 'amount' || !sought || client.kind !== 'hourly')
        .map((name) =>
          row(
            name,
            t(`more.out.${name}`),
            number(`${client.key}.${name}`),
            unitOf(name, client, home),
            names[index],
          ),
        ),
    ),
    ...PLAIN.filter((name) => !unasked.includes(name)).map((name) =>
      row(name, t(WORDS[name]), number(name), units[name]),
    ),
    ...asked(fields).map(([id, field]) => {
      const answer = [draft.choices[id] ?? ''].flat().join(' ');
      const unit = { amount: home, share: 'share' }[field.kind as string] ?? '';
      return row(id, pick(field.name, lang), choiceForm(field) ? number(`x.${id}`) : answer, unit);
    }),
  ];
}

const lineRow =
  (part: string, scheme: string, names: readonly string[], view: View) =>
  (line: GroupedLine): Row => [
    part,
    scheme,
    line.client === undefined ? '' : harmless(names[line.client] ?? ''),
    line.id,
    view.t(`line.${line.id}`),
    plain(line.amount),
    `${homeOf(view)}/year`,
    line.sources.join(' '),
  ];

/** The schemes with the year under each: for a rate sought, the year at the rate of that scheme, or none. */
const yearsOf = (practice: Practice) =>
  Object.keys(practice.estimate.schemes).flatMap((id) => {
    const result = yearOf(practice, id)?.schemes[id];
    const rate = practice.sought?.rates[id];
    return result ? [{ id, result, rate: rate?.kind === 'reached' ? rate.rate : null }] : [];
  });

function practiceRows(practice: Practice, draft: Draft, view: View): Row[] {
  const { t } = view;
  const home = homeOf(view);
  const names = draft.question === 'offer' ? [t('any.offer')] : clientNames(draft.clients, t);
  return yearsOf(practice).flatMap(({ id, result, rate }): Row[] => {
    const { lines, applicable, contributions, tax, takeHome, perHourWorked } = result;
    const row = (item: string, word: string, value: string | number | null, unit: string): Row[] =>
      value === null
        ? []
        : [
            [
              ...['result', id, '', item, t(word)],
              typeof value === 'number' ? plain(value) : value,
              unit,
              '',
            ],
          ];
    return [
      ...lines.map(lineRow('line', id, names, view)),
      ...row('applicable', `any.applies.${applicable}`, applicable, ''),
      ...row('rate', 'est.regimes.rate', rate, `${home}/hour`),
      ...row('taken', 'any.schemes.taken', tax + contributions, `${home}/year`),
      ...row('takeHome', 'est.regimes.keep', takeHome.month, `${home}/month`),
      ...row('perHourWorked', 'more.sc.perHour', perHourWorked, `${home}/hour`),
    ];
  });
}

/** Inputs, lines and results of any country as rows under the heads of `table.ts`. */
export function estimateRows(draft: Draft, { practice, job }: Answers, view: View): readonly Row[] {
  const keep = ['takeHome', view.t('est.regimes.keep')];
  return [
    ...inputRows(draft, view),
    ...(practice ? practiceRows(practice, draft, view) : []),
    ...(job
      ? [
          ...job.lines.map(lineRow('employed', '', [], view)),
          ...job.employer.lines.map(lineRow('employer', '', [], view)),
          [
            ...['employed', '', '', ...keep],
            plain(job.takeHome.month),
            `${homeOf(view)}/month`,
            '',
          ] satisfies Row,
        ]
      : []),
  ];
}

/** The same in plain language: answer, inputs, each way of being taxed, the day of the rules, the link. */
export function estimateText(
  draft: Draft,
  { practice, job }: Answers,
  brief: string,
  link: string,
  view: View,
): string {
  const { t, money, lang, date, year, rules } = view;
  const ways = (practice ? yearsOf(practice) : []).map(({ result, rate }) => {
    const said = t('more.out.way', {
      rule: pick(result.name, lang),
      applies: t(`any.applies.${result.applicable}`),
      taken: money(result.tax + result.contributions),
      keep: money(result.takeHome.month),
    });
    return rate === null ? said : `${said} ${t('more.out.rate', { rate: money(rate) })}`;
  });
  const wage = (job?.lines[0]?.amount ?? 0) / 12;
  return [
    `${t('more.out.title', { year: year.name })}: ${pick(rules.country.name, lang)}`,
    brief,
    '',
    ...inputPairs(draft, view).map(([label, value]) => `${label}: ${value}`),
    '',
    ...ways,
    ...(job ? [t('more.out.job', { wage: money(wage), keep: money(job.takeHome.month) })] : []),
    '',
    t('more.out.says', { date: formatDate(date, lang) }),
    link,
  ].join('\n');
}
