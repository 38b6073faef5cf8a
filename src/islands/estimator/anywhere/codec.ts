import type { Choice, Field } from '../../../logic/estimate/countries/index.ts';
import { open, type Refused, stamp, writable } from '../../../logic/link.ts';
import type { Lang } from '../../../schemas/common.ts';
import { type ClientNumber, type ClientTexts, KINDS, MAX_CLIENTS } from '../clients.ts';
import {
  escaped,
  Garbled,
  LONGEST_LINK,
  labelsIn,
  nameOut,
  numberIn,
  numberOut,
  oneOf,
} from '../codec-values.ts';
import { QUESTIONS } from '../draft.ts';
import {
  answerOf,
  asked,
  CURRENCIES,
  choiceForm,
  type Draft,
  emptyClient,
  type Fields,
  formOf,
  HOME,
  PERIODS,
  PLAIN,
  type Plain,
} from './draft.ts';

/** What a fragment holds. `other`: it is of another country. */
export type Decoded =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: Refused['kind'] | 'other' };

/** What a link must know of the page it is for. */
export interface Origin {
  readonly country: string;
  readonly fields: Fields;
  readonly schemes: readonly string[];
  readonly lang: Lang;
}

const LINK = { letter: 'a', version: 1, longest: LONGEST_LINK } as const;
const NUMBERS = ['amount', 'hours', 'months', 'count', 'fx', 'channel', 'payment'] as const;
const form = (name: ClientNumber) => formOf(`0.${name}`, {});

function clientOut(client: ClientTexts, lang: Lang): string {
  const numbers = NUMBERS.map((name) => numberOut(client[name], form(name), lang));
  return [client.kind[0] ?? '', client.currency, ...numbers, nameOut(client.name), client.fxDate]
    .map(escaped)
    .join('*')
    .replace(/\*+$/, '');
}

function clientIn(text: string, key: number, lang: Lang): ClientTexts {
  const [kind, code = '', ...rest] = text.split('*').map(decodeURIComponent);
  const { name, fxDate } = labelsIn(rest.slice(NUMBERS.length));
  const numbers = NUMBERS.map(
    (name, index) => [name, numberIn(rest[index] ?? '', form(name), lang)] as const,
  );
  return {
    ...emptyClient(key, KINDS.find((known) => known[0] === kind) ?? oneOf(kind, KINDS)),
    ...Object.fromEntries(numbers),
    currency: oneOf(code, [HOME, ...CURRENCIES]),
    ...{ name, fxDate },
  };
}

function choiceOut(field: Field, value: Choice, lang: Lang): string {
  const number = choiceForm(field);
  if (number) return numberOut(String(value ?? ''), number, lang);
  return typeof value === 'boolean' ? String(Number(value)) : [value ?? ''].flat().join('*');
}

function choiceIn(field: Field, text: string, lang: Lang): Choice {
  const number = choiceForm(field);
  if (number) return numberIn(text, number, lang);
  if (field.kind === 'yes-no') return oneOf(text, ['0', '1']) === '1';
  if (field.kind === 'one-of') return oneOf(text, Object.keys(field.options));
  if (field.kind !== 'some-of' || text === '') return [];
  return text.split('*').map((item) => oneOf(item, Object.keys(field.options)));
}

/** The draft as a fragment: `#a1.<check>.<inputs>`. It names the country, and no language. */
export function encode(draft: Draft, { country, fields, lang }: Origin): string {
  const query = new URLSearchParams({ c: country, q: draft.question, per: draft.per });
  for (const name of PLAIN) query.set(name, numberOut(draft.numbers[name], formOf(name, {}), lang));
  for (const client of draft.clients) query.append('cl', clientOut(client, lang));
  for (const [id, field] of asked(fields))
    query.set(`x.${id}`, choiceOut(field, draft.choices[id] ?? null, lang));
  if (draft.currency) query.set('cur', draft.currency);
  if (draft.scheme) query.set('s', draft.scheme);
  return `#${stamp(LINK, query.toString())}`;
}

/** Reads a fragment. Nothing of a link that is damaged, or of another country or version, is used. Never throws. */
export function decode(hash: string, origin: Origin): Decoded {
  const found = open(LINK, hash.slice(1));
  if (found.kind !== 'open') return found;
  const query = new URLSearchParams(found.payload);
  if (query.get('c') !== origin.country) return { kind: 'other' };
  try {
    return { kind: 'draft', draft: draftIn(query, origin) };
  } catch {
    return { kind: 'garbled' };
  }
}

function draftIn(query: URLSearchParams, { fields, schemes, lang }: Origin): Draft {
  const text = (key: string) => query.get(key) ?? '';
  const numbers = PLAIN.map(
    (name) => [name, numberIn(text(name), formOf(name, {}), lang)] as const,
  );
  const clients = query.getAll('cl');
  if (clients.length > MAX_CLIENTS) throw new Garbled('clients');
  return {
    question: oneOf(text('q'), QUESTIONS),
    per: oneOf(text('per'), PERIODS),
    numbers: Object.fromEntries(numbers) as Record<Plain, string>,
    clients: clients.map((client, index) => clientIn(client, index + 1, lang)),
    // A question that the country did not ask yet when the link was made counts as its default.
    choices: Object.fromEntries(
      asked(fields).map(([id, field]) => {
        const given = query.get(`x.${id}`);
        return [
          id,
          given === null ? answerOf(field, undefined, lang) : choiceIn(field, given, lang),
        ];
      }),
    ),
    currency: writable(text('cur'), 10),
    scheme: text('s') === '' ? null : oneOf(text('s'), schemes),
  };
}
