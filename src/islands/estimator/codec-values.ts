import { writable } from '../../logic/link.ts';
import type { Lang } from '../../schemas/common.ts';
import { type FIELDS, type PlainNumber, read, shown } from './draft.ts';

type Field = (typeof FIELDS)[PlainNumber];

/** As much as a link takes of a name, or of a number that cannot be read. */
const LONGEST = 80;
/** Longer than any link to a form: every client, named in any script, and nothing of it to be read as a number. */
export const LONGEST_LINK = 250_000;

/** A value of a link that could not have come from us. */
export class Garbled extends Error {}

/** Readable numbers travel without language; what cannot be read travels as typed, after `~`. */
export function numberOut(text: string, field: Field, lang: Lang): string {
  const parsed = read(text, field, lang);
  if (!parsed.ok) return text === '' ? '' : `~${writable(text, LONGEST)}`;
  return Number.isNaN(parsed.value) ? '' : String(parsed.value);
}

export function numberIn(text: string, field: Field, lang: Lang): string {
  if (text === '' || text.startsWith('~')) return text.slice(1);
  const value = Number(text);
  if (!/^[\d.e+-]+$/.test(text) || !Number.isFinite(value)) throw new Garbled(text);
  return shown(value, field, lang);
}

export function oneOf<Item extends string>(
  text: string | undefined,
  allowed: readonly Item[],
): Item {
  const found = allowed.find((item) => item === text);
  if (found === undefined) throw new Garbled(text);
  return found;
}

/** A part of a value whose parts stand between asterisks. Never throws. */
export const escaped = (text: string) =>
  encodeURIComponent(writable(text, text.length)).replace(/[*]/g, '%2A');

/** A client's name as a link has it. */
export const nameOut = (name: string) => writable(name.trim(), LONGEST);

/** What follows the numbers of a client: the name, and the day of the exchange rate, which older links lack. */
export function labelsIn([name = '', fxDate = '', ...more]: readonly string[]) {
  if (more.length > 0 || !/^(\d{4}-\d\d-\d\d)?$/.test(fxDate)) throw new Garbled(fxDate);
  return { name: writable(name, LONGEST), fxDate };
}

type FieldOf<Id extends string> = (id: Id) => Field;
/** `id*value` after `id*value`. */
export const textsOut = <Id extends string>(
  texts: Readonly<Partial<Record<Id, string>>>,
  ids: readonly Id[],
  field: FieldOf<Id>,
  lang: Lang,
): string =>
  ids
    .flatMap((id) => {
      const text = texts[id];
      return text === undefined ? [] : [id, escaped(numberOut(text, field(id), lang))];
    })
    .join('*');

/** Such pairs read back. @throws Garbled for an id that is not among `ids`, or one without a value */
export function textsIn<Id extends string>(
  text: string,
  ids: readonly Id[],
  field: FieldOf<Id>,
  lang: Lang,
): Readonly<Partial<Record<Id, string>>> {
  const parts = text === '' ? [] : text.split('*').map(decodeURIComponent);
  const pairs = parts.flatMap((part, index) =>
    index % 2 === 0 ? [[oneOf(part, ids), parts[index + 1]] as const] : [],
  );
  return Object.fromEntries(
    pairs.map(([id, value]) => {
      if (value === undefined) throw new Garbled(text);
      return [id, numberIn(value, field(id), lang)];
    }),
  ) as Partial<Record<Id, string>>;
}
