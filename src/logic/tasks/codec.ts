import type { Lang } from '../../schemas/common.ts';
import { type Refused, withoutEnd, writable } from '../link.ts';
import { parseHours, showHours } from './hours.ts';
import type { TaskFacts } from './types.ts';

/** Version of the link. It goes up only when old links would be misread; a new or reworded task does not do that. */
const LINK_VERSION = 1;
/** Longer than any link this version writes, with room for dropped tasks. */
const LONGEST = 12_000;
/** As much as is kept of hours that cannot be read. */
const TEXT_LONGEST = 40;

/** What an employer ticked: the hours of each task exactly as typed. */
export type Ticks = ReadonlyMap<string, string>;

export type Decoded =
  /** `dropped` counts tasks that are no longer there. */
  { readonly kind: 'ticks'; readonly ticks: Ticks; readonly dropped: number } | Refused;

/** Escapes what would end a part of the link, or a link in a message. */
const escaped = (text: string) =>
  encodeURIComponent(writable(text, TEXT_LONGEST)).replace(
    /[.!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Hours that can be read travel without language; others as typed, after `~`. */
function hoursOut(text: string, lang: Lang): string {
  const parsed = parseHours(text, lang);
  if (!parsed.ok) return `~${escaped(text)}`;
  const [low, high] = parsed.hours;
  return low === high ? `${low}` : `${low}:${high}`;
}

/** The same back, or nothing for what we could not have written. */
function hoursIn(text: string, lang: Lang): string | undefined {
  if (text.startsWith('~')) {
    try {
      return writable(decodeURIComponent(text.slice(1)), TEXT_LONGEST);
    } catch {
      return undefined;
    }
  }
  const [, low, high = low] =
    /^(\d{1,3}(?:\.\d{1,2})?)(?::(\d{1,3}(?:\.\d{1,2})?))?$/.exec(text) ?? [];
  return low === undefined ? undefined : showHours([Number(low), Number(high)], lang);
}

/**
 * The ticks as a fragment without `#`: version, how many they are (which tells a cut link), then each task with its
 * hours. Every figure is written, so that a link outlives a changed assumption. Nothing ticked gives nothing.
 * @example 't1-2,keep-calendar=3:6,post-in=1'
 */
export function encodeTicks(
  tasks: readonly Pick<TaskFacts, 'id'>[],
  ticks: Ticks,
  lang: Lang,
): string {
  const parts = tasks.flatMap(({ id }) => {
    const text = ticks.get(id);
    return text === undefined ? [] : [`${id}=${hoursOut(text, lang)}`];
  });
  return parts.length === 0 ? '' : [`t${LINK_VERSION}-${parts.length}`, ...parts].join(',');
}

/**
 * The parts of a link. Marks may arrive escaped, because some messages do that to an address; our own escapes stay, as
 * a link always has commas of its own.
 */
const partsOf = (fragment: string): readonly string[] =>
  fragment
    .split(fragment.includes(',') ? ',' : /%2C/i)
    .map((part) => part.replace(/%(3A|3D|7E)/gi, (mark) => decodeURIComponent(mark)));

/**
 * Reads a fragment (without `#`). Never throws.
 * Tasks that are no longer there are dropped and counted; a version above ours is `newer`; anything that we could not
 * have written is `garbled`: a task twice, more or fewer than were said. Full stops and spaces at the end are forgiven,
 * because messages add them.
 */
export function decodeTicks(
  fragment: string,
  tasks: readonly Pick<TaskFacts, 'id'>[],
  lang: Lang,
): Decoded {
  const plain = withoutEnd(fragment);
  const version = /^t(\d{1,4})(?![a-z])/.exec(plain)?.[1];
  if (version === undefined) return { kind: 'none' };
  if (Number(version) > LINK_VERSION) return { kind: 'newer' };
  const garbled = { kind: 'garbled' } as const;
  if (plain.length > LONGEST) return garbled;
  const [head = '', ...parts] = partsOf(plain);
  const count = /^t1-(\d{1,4})$/.exec(head)?.[1];
  if (count === undefined || Number(count) !== parts.length || parts.length === 0) return garbled;
  const read = new Map<string, string>();
  for (const part of parts) {
    const [, id = '', text = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*)=(.*)$/s.exec(part) ?? [];
    const hours = hoursIn(text, lang);
    if (id === '' || hours === undefined || read.has(id)) return garbled;
    read.set(id, hours);
  }
  const ticks = new Map(
    tasks.flatMap(({ id }) => (read.has(id) ? [[id, read.get(id) ?? '']] : [])),
  );
  return { kind: 'ticks', ticks, dropped: read.size - ticks.size };
}
