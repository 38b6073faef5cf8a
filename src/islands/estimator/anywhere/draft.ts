import type { Choice, Field } from '../../../logic/estimate/countries/index.ts';
import type { Lang } from '../../../schemas/common.ts';
import type { PageFile } from '../../../schemas/rules/country.ts';
import { blankClient, type ClientNumber, type ClientTexts, type Kind } from '../clients.ts';
import { FIELDS, type Field as NumberField, type Question, read, shown } from '../draft.ts';

export const PERIODS = ['month', 'year'] as const;
/** A client's currency where it is that of the country. */
export const HOME = '';
/** Others that a client may pay in. There is no exchange rate of ours: the reader enters one. */
export const CURRENCIES = ['USD', 'EUR', 'GBP', 'AUD', 'SGD', 'IDR'] as const;
/** What is written where a reader has named no currency. */
export const UNNAMED = 'XXX';

export const PLAIN = ['target', 'offer', 'needs', 'weeks', 'hours', 'costs', 'wage'] as const;
export type Plain = (typeof PLAIN)[number];

/** What a reader has typed in any country: numbers stay text until they are read. */
export interface Draft {
  readonly question: Question;
  readonly clients: readonly ClientTexts[];
  readonly numbers: Readonly<Record<Plain, string>>;
  /** What the wage is of. */
  readonly per: (typeof PERIODS)[number];
  /** The reader's own currency, where the country has none of its own. */
  readonly currency: string;
  /** Answers to the country's questions; numbers as typed. */
  readonly choices: Readonly<Record<string, Choice>>;
  /** The scheme that the reader chose. */
  readonly scheme: string | null;
}
export type Fields = Readonly<Record<string, Field>>;

const money: NumberField = { money: true, digits: 2 };
const share: NumberField = { percent: true, max: 1, digits: 2, optional: true };
const NUMBERS: Readonly<Record<Plain, NumberField>> = {
  target: money,
  offer: money,
  needs: money,
  weeks: FIELDS.weeks,
  hours: FIELDS.hours,
  costs: money,
  wage: money,
};
const OF_CLIENT: Readonly<Record<ClientNumber, NumberField>> = {
  amount: money,
  hours: FIELDS.hours,
  months: { max: 12, whole: true, digits: 0 },
  count: { max: 10_000, whole: true, digits: 0 },
  // Not read as money: `1.275` is a rate, not a thousand and more.
  fx: { min: 1e-6, max: 1e7, digits: 6 },
  channel: share,
  payment: share,
};

/** How the answer to a question is read; null: it is not a number. */
export function choiceForm(field: Field): NumberField | null {
  if (!('max' in field)) return null;
  const form = {
    amount: money,
    count: { whole: true, digits: 0 },
    share: { percent: true, digits: 2 },
  }[field.kind];
  return { ...form, max: field.max, ...(field.default === null && { optional: true as const }) };
}

/**
 * How the number with an id is read: `costs`, `x.declared` (the country's question), `1.amount` (of a client).
 * @throws RangeError for an id that names none
 */
export function formOf(id: string, fields: Fields): NumberField {
  const [first = '', name = ''] = id.split('.');
  const field = fields[name];
  const form =
    first === 'x'
      ? field && choiceForm(field)
      : name === ''
        ? NUMBERS[first as Plain]
        : OF_CLIENT[name as ClientNumber];
  if (!form) throw new RangeError(`no number "${id}"`);
  return form;
}

/** What stands in the field of a number. */
export function textOf(draft: Draft, id: string): string {
  const [first = '', name = ''] = id.split('.');
  if (first === 'x') return String(draft.choices[name] ?? '');
  if (name === '') return draft.numbers[first as Plain];
  const client = draft.clients.find(({ key }) => String(key) === first);
  return client?.[name as ClientNumber] ?? '';
}

/** The draft with another text in one field. */
export function withText(draft: Draft, id: string, text: string): Draft {
  const [first = '', name = ''] = id.split('.');
  if (first === 'x') return { ...draft, choices: { ...draft.choices, [name]: text } };
  if (name === '') return { ...draft, numbers: { ...draft.numbers, [first]: text } };
  const clients = draft.clients.map((client) =>
    String(client.key) === first ? { ...client, [name]: text } : client,
  );
  return { ...draft, clients };
}

export const emptyClient = (key: number, kind?: Kind): ClientTexts => blankClient(key, HOME, kind);

type Example = PageFile['examples'][number];

function clientOf(client: Example['clients'][number], key: number, lang: Lang): ClientTexts {
  const text = (name: ClientNumber, value = 0) =>
    value === 0 ? '' : shown(value, OF_CLIENT[name], lang);
  return {
    ...emptyClient(key, client.kind),
    currency: client.currency ?? HOME,
    fx: text('fx', client.fxRate),
    amount: text('amount', client.kind === 'hourly' ? client.rate : client.amount),
    ...(client.kind === 'hourly' && { hours: text('hours', client.hoursPerWeek) }),
    ...(client.kind === 'retainer' && { months: text('months', client.months) }),
    ...(client.kind === 'project' && { count: text('count', client.count) }),
    channel: text('channel', client.channelFee),
    payment: text('payment', client.paymentFee),
  };
}

/** An answer as it stands in its field. */
export function answerOf(field: Field, given: Choice | undefined, lang: Lang): Choice {
  const value = given ?? field.default;
  const form = choiceForm(field);
  if (!form) return value;
  return typeof value === 'number' ? shown(value, form, lang) : '';
}

/** An example of the country's page as if a reader had typed it; a reader starts from the first. */
export function draftOf(
  example: Example,
  { job, target, needs }: Pick<PageFile, 'job' | 'target' | 'needs'>,
  fields: Fields,
  lang: Lang,
): Draft {
  const text = (name: Plain, value: number) => shown(value, NUMBERS[name], lang);
  const paid = example.clients.find(({ kind }) => kind === 'hourly');
  const given: Readonly<Record<string, Choice>> = { ...job.choices, ...example.choices };
  return {
    question: 'keep',
    clients: example.clients.map((client, index) => clientOf(client, index + 1, lang)),
    numbers: {
      target: text('target', target),
      offer: paid?.kind === 'hourly' ? text('offer', paid.rate) : '',
      needs: text('needs', needs),
      weeks: text('weeks', example.weeksPerYear),
      hours: text('hours', example.hoursPerWeek),
      costs: text('costs', example.costsPerMonth),
      wage: text('wage', job.pay),
    },
    per: job.per,
    currency: '',
    choices: Object.fromEntries(
      asked(fields).map(([id, field]) => [id, answerOf(field, given[id], lang)]),
    ),
    scheme: null,
  };
}

/** The questions that are asked one by one: a currency is asked once for all. */
export const asked = (fields: Fields): readonly (readonly [id: string, field: Field])[] =>
  Object.entries(fields).filter(([, { kind }]) => kind !== 'currency');

/** The reader's currency as it is reckoned in; null: what was typed is none. */
export function currencyCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (code === '') return UNNAMED;
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

export { read };
