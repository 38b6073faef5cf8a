import { type LinkKind, open, type Refused, stamp } from '../link.ts';
import { type Mark, type Marks, rolesOf, type WeighedAspect, type Weight } from './types.ts';

/** A new or reworded aspect is no new version; the length has room for dropped aspects. */
const LINK: LinkKind = { letter: 'w', version: 1, longest: 8_000 };

export type Decoded =
  /** `dropped` counts marks on aspects or answers that are no longer there. */
  { readonly kind: 'marks'; readonly marks: Marks; readonly dropped: number } | Refused;

/**
 * The marks as a fragment without `#`: version, four letters that tell a cut link, then aspect, answer and weight.
 * Nothing marked gives nothing.
 * @example 'w1.x7ob.how-you-are-paid:wage:2.where-you-work:own-workplace:3'
 */
export function encodeMarks(aspects: readonly WeighedAspect[], marks: Marks): string {
  const parts = aspects.flatMap(({ id }) => {
    const mark = marks[id];
    return mark ? [`${id}:${mark.value}:${mark.weight}`] : [];
  });
  const payload = parts.join('.');
  return payload === '' ? '' : stamp(LINK, payload);
}

/** Colons and full stops may arrive escaped: some messages do that to an address. */
function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Reads a fragment (without `#`). Never throws.
 * Aspects and answers that are no longer there are dropped and counted; a version above ours is `newer`; anything that
 * we could not have written is `garbled`. Full stops and spaces at the end are forgiven, because messages add them.
 */
export function decodeMarks(fragment: string, aspects: readonly WeighedAspect[]): Decoded {
  const found = open(LINK, unescaped(fragment));
  if (found.kind !== 'open') return found;
  const garbled = { kind: 'garbled' } as const;
  const byId = new Map(aspects.map((aspect) => [aspect.id, aspect]));
  const read = new Map<string, Mark>();
  for (const part of found.payload.split('.')) {
    const [, id = '', value = '', weight] = /^([a-z0-9-]+):([a-z0-9-]+):([1-3])$/.exec(part) ?? [];
    if (weight === undefined || read.has(id)) return garbled;
    read.set(id, { value, weight: Number(weight) as Weight });
  }
  const known = [...read].filter(([id, { value }]) => {
    const aspect = byId.get(id);
    return aspect !== undefined && rolesOf(aspect, value).length > 0;
  });
  return { kind: 'marks', marks: Object.fromEntries(known), dropped: read.size - known.length };
}
