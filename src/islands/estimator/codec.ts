import { SWING_BOUNDS } from '../../logic/estimate/simulate/bounds.ts';
import { PTKP_STATUSES, REGIMES } from '../../logic/estimate/types.ts';
import { open, type Refused, stamp, writable } from '../../logic/link.ts';
import type { Lang } from '../../schemas/common.ts';
import type { SwingId } from '../../schemas/swing.ts';
import { type ClientNumber, KINDS, MAX_CLIENTS } from './clients.ts';
import {
  escaped,
  Garbled,
  LONGEST_LINK,
  labelsIn,
  nameOut,
  numberIn,
  numberOut,
  oneOf,
  textsIn,
  textsOut,
} from './codec-values.ts';
import {
  type ClientDraft,
  CURRENCIES,
  clientField,
  type Draft,
  emptyClient,
  FIELDS,
  FLAGS,
  LONGEST_NAME,
  MAX_SCENARIOS,
  OFFERS,
  type PlainNumber,
  QUESTIONS,
  type Scenario,
  swingField,
  TERMS,
} from './draft.ts';

/** What a fragment holds. */
export type Decoded = { readonly kind: 'draft'; readonly draft: Draft } | Refused;

const LINK = { letter: 'e', version: 1, longest: LONGEST_LINK } as const;
/** Up to this length a link takes scenarios along, in characters: messages cut longer ones. */
const ROOM = 6000;
const PLAIN: Readonly<Record<PlainNumber, string>> = {
  target: 't',
  weeks: 'w',
  hours: 'h',
  costs: 'c',
  norm: 'n',
  members: 'm',
  lastYear: 'l',
  wage: 'pa',
  offer: 'o',
  offerHours: 'oh',
  needs: 'nd',
};
const CLIENT_NUMBERS: readonly ClientNumber[] = [
  'amount',
  'hours',
  'months',
  'count',
  'fx',
  'channel',
  'payment',
];
const ASSUMED = Object.keys(SWING_BOUNDS) as SwingId[];
const EMPLOYMENT = ['none', 'basic', 'with-jht'] as const;
const HEALTH = ['none', 'I', 'II', 'III'] as const;
const NOTIFIED = ['unknown', 'yes', 'no'] as const;

const names = Object.keys(PLAIN) as PlainNumber[];
function clientOut(client: ClientDraft, lang: Lang): string {
  const numbers = CLIENT_NUMBERS.map((name) =>
    numberOut(client[name], clientField(name, client.currency), lang),
  );
  const parts = [
    client.kind[0],
    client.currency,
    client.withholds ? '1' : '',
    ...numbers,
    nameOut(client.name),
    client.fxDate,
  ];
  return parts
    .map((part) => escaped(part ?? ''))
    .join('*')
    .replace(/\*+$/, '');
}

function clientIn(text: string, key: number, lang: Lang): ClientDraft {
  const [kind, code, withholds = '', ...rest] = text.split('*').map(decodeURIComponent);
  const currency = oneOf(code, CURRENCIES);
  const { name, fxDate } = labelsIn(rest.slice(CLIENT_NUMBERS.length));
  if (!['', '1'].includes(withholds)) throw new Garbled(text);
  const numbers = CLIENT_NUMBERS.map(
    (name, index) =>
      [name, numberIn(rest[index] ?? '', clientField(name, currency), lang)] as const,
  );
  return {
    ...emptyClient(key, KINDS.find((known) => known[0] === kind) ?? oneOf(kind, KINDS)),
    ...Object.fromEntries(numbers),
    currency,
    withholds: withholds === '1',
    ...{ name, fxDate },
  };
}

const scenarioOut = ({ name, payload }: Scenario) => `${escaped(name)}*${payload}`;

function scenarioIn(text: string): Scenario {
  const [name = '', ...payload] = text.split('*');
  return { name: writable(decodeURIComponent(name), LONGEST_NAME), payload: payload.join('*') };
}

/** What a link holds of the inputs alone, without the scenarios kept beside them. */
export const payloadOf = (draft: Draft, lang: Lang): string => queryOf(draft, lang).toString();

/** The inputs of a scenario; null where they cannot be read. Never throws. */
export function readPayload(
  payload: string,
  lang: Lang,
  activities: readonly string[],
): Draft | null {
  try {
    return draftIn(new URLSearchParams(payload), lang, activities);
  } catch {
    return null;
  }
}

/** Terms travel as plain figures: their bounds are those of the fields, which come later. */
const termField = () => ({ min: -1e3, digits: 2 });

/**
 * The draft as a fragment: `#e1.<check>.<inputs>`. Every value is written, so that a link outlives changed defaults.
 * Scenarios that it has no room for stay out.
 */
export function encode(draft: Draft, lang: Lang): string {
  const query = queryOf(draft, lang);
  const alone = stamped(query);
  for (const scenario of draft.scenarios) query.append('sc', scenarioOut(scenario));
  const all = stamped(query);
  return all.length > ROOM ? alone : all;
}

/** Whether a link still has room for these scenarios. */
export const linkHolds = (draft: Draft, lang: Lang): boolean =>
  draft.scenarios.length === 0 || encode(draft, lang) !== encode({ ...draft, scenarios: [] }, lang);

const stamped = (query: URLSearchParams) => `#${stamp(LINK, query.toString())}`;

function queryOf(draft: Draft, lang: Lang): URLSearchParams {
  const query = new URLSearchParams({ q: draft.question });
  for (const name of names) {
    const text = numberOut(draft[name], FIELDS[name], lang);
    if (text !== '') query.set(PLAIN[name], text);
  }
  for (const client of draft.clients) query.append('cl', clientOut(client, lang));
  query.set('s', draft.ptkp);
  query.set('b', draft.employment);
  query.set('k', draft.health);
  query.set('th', String(draft.thrMonth));
  if (draft.activities.length > 0) query.set('a', draft.activities.join('*'));
  if (draft.flags.length > 0) query.set('f', draft.flags.join('*'));
  if (draft.notified !== 'unknown') query.set('nt', draft.notified);
  if (draft.regime) query.set('r', draft.regime);
  query.set('op', draft.offerPer);
  if (draft.beside) query.set('bs', '1');
  const swing = textsOut(draft.swing, ASSUMED, swingField, lang);
  if (swing !== '') query.set('sw', swing);
  const terms = textsOut(draft.terms, TERMS, termField, lang);
  if (terms !== '') query.set('pt', terms);
  return query;
}

/** Reads a fragment. Nothing of a link that is damaged or from a later version is used. Never throws. */
export function decode(hash: string, lang: Lang, activities: readonly string[]): Decoded {
  const found = open(LINK, hash.slice(1));
  if (found.kind !== 'open') return found;
  try {
    return { kind: 'draft', draft: draftIn(new URLSearchParams(found.payload), lang, activities) };
  } catch {
    return { kind: 'garbled' };
  }
}

function draftIn(query: URLSearchParams, lang: Lang, known: readonly string[]): Draft {
  const text = (key: string) => query.get(key) ?? '';
  const list = <Item extends string>(key: string, allowed: readonly Item[]) =>
    text(key) === ''
      ? []
      : text(key)
          .split('*')
          .map((item) => oneOf(item, allowed));
  const numbers = names.map(
    (name) => [name, numberIn(text(PLAIN[name]), FIELDS[name], lang)] as const,
  );
  const clients = query.getAll('cl');
  if (clients.length > MAX_CLIENTS) throw new Garbled('clients');
  const scenarios = query.getAll('sc');
  if (scenarios.length > MAX_SCENARIOS) throw new Garbled('scenarios');
  const months = Array.from({ length: 13 }, (_, index) => String(index));
  return {
    ...(Object.fromEntries(numbers) as Record<PlainNumber, string>),
    question: oneOf(text('q'), QUESTIONS),
    clients: clients.map((client, index) => clientIn(client, index + 1, lang)),
    ptkp: oneOf(text('s'), PTKP_STATUSES),
    employment: oneOf(text('b'), EMPLOYMENT),
    health: oneOf(text('k'), HEALTH),
    thrMonth: Number(oneOf(text('th'), months)),
    activities: list('a', known),
    flags: list('f', FLAGS),
    notified: oneOf(text('nt') || 'unknown', NOTIFIED),
    regime: text('r') === '' ? null : oneOf(text('r'), REGIMES),
    // Links from before there were offers lack these.
    offerPer: oneOf(text('op') || 'hour', OFFERS),
    beside: text('bs') === '1',
    scenarios: scenarios.map(scenarioIn),
    swing: textsIn(text('sw'), ASSUMED, swingField, lang),
    terms: textsIn(text('pt'), TERMS, termField, lang),
  };
}
