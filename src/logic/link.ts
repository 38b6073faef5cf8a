import { checksum } from './checksum.ts';

/** A kind of link whose fragment is `e1.<check>.<payload>`: letter, version, four letters that tell a cut link. */
export interface LinkKind {
  readonly letter: string;
  /** It goes up only when old links would be misread. */
  readonly version: number;
  /** In characters; no link that this version writes is longer. */
  readonly longest: number;
}

/** newer: of a later version · none: not one of this kind, such as an anchor of the page */
export interface Refused {
  readonly kind: 'garbled' | 'newer' | 'none';
}

/** A fragment without the full stops and spaces that messages add to its end. */
export const withoutEnd = (fragment: string): string => fragment.replace(/(?:[.\s]|%20){1,9}$/, '');

/** The fragment, without `#`, that holds a payload. */
export const stamp = ({ letter, version }: LinkKind, payload: string): string =>
  `${letter}${version}.${checksum(payload)}.${payload}`;

/** The payload of a fragment (without `#`), or why there is none. Never throws. */
export function open(
  { letter, version, longest }: LinkKind,
  fragment: string,
): Refused | { readonly kind: 'open'; readonly payload: string } {
  const [, first, number, rest = ''] = /^([a-z])(\d{1,4})(?:\.(.*))?$/s.exec(fragment) ?? [];
  if (first !== letter) return { kind: 'none' };
  if (Number(number) > version) return { kind: 'newer' };
  if (Number(number) < version || fragment.length > longest) return { kind: 'garbled' };
  const [check, whole] = [rest.slice(0, 5), rest.slice(5)];
  const payload = [whole, withoutEnd(whole)].find((text) => check === `${checksum(text)}.`);
  return payload === undefined ? { kind: 'garbled' } : { kind: 'open', payload };
}

/** As much of a text as a link takes, in UTF-16 units. Half a character cannot be written into an address: it goes. */
export const writable = (text: string, longest: number): string =>
  text.slice(0, longest).replace(/\p{Surrogate}/gu, '');
