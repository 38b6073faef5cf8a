import type { Theme } from '../../schemas/quiz.ts';
import { withoutEnd } from '../link.ts';
import type { Answers, Choice } from './types.ts';

/** Version of the link. It goes up only when old links would be misread; a reworded item does not do that. */
const LINK_VERSION = 1;
/** Longer than any link this version writes, with room for a few dropped items. */
const MAX_LENGTH = 400;

export type Decoded =
  | {
      readonly ok: true;
      readonly answers: Answers;
      readonly theme: Theme | null;
      /** The question that the reader was at, if the link says so: only the switch of languages does. */
      readonly at: string | null;
    }
  | { readonly ok: false; readonly reason: 'garbled' | 'newer' };

const GARBLED = { ok: false, reason: 'garbled' } as const;

/** In the order in which the quiz asks about them first. Links name them: ids are permanent. */
export const THEMES: readonly Theme[] = [
  'security',
  'place',
  'independence',
  'decide',
  'represent',
  'own',
];

/**
 * The answers as a fragment, `v1.X1-5.Y1-2.t-place`, without `#`: by item id, 0 for "I don't know yet", in the order
 * of `ids`, then the theme that counts double. Sixteen answers take 82 characters.
 */
export function encodeAnswers(
  ids: readonly string[],
  answers: Answers,
  theme: Theme | null = null,
): string {
  const parts = ids.filter((id) => answers[id] !== undefined).map((id) => `${id}-${answers[id]}`);
  return [`v${LINK_VERSION}`, ...parts, ...(theme ? [`t-${theme}`] : [])].join('.');
}

/** What a link says of the question that the reader is at. */
export const encodePlace = (id: string): string => `.q-${id}`;

/** Whether a fragment (without `#`) is meant as a link to answers, rather than as an anchor of the page. */
export const isAnswerLink = (fragment: string): boolean => /^v\d/i.test(fragment);

/**
 * Reads a fragment (without `#`). Never throws.
 * Ids and themes that are no longer in the quiz are dropped, so that old links keep working. A version above ours is `newer`;
 * anything that we could not have written is `garbled`: an id twice, a value outside 0 … 5, strange characters.
 * Full stops and spaces at the end are forgiven, because messages add them.
 */
export function decodeAnswers(fragment: string, ids: readonly string[]): Decoded {
  const [head = '', ...parts] = withoutEnd(fragment).split('.');
  const version = /^v(\d{1,4})$/.exec(head)?.[1];
  if (version === undefined || fragment.length > MAX_LENGTH) return GARBLED;
  if (Number(version) > LINK_VERSION) return { ok: false, reason: 'newer' };
  if (Number(version) < LINK_VERSION) return GARBLED;
  const known = new Set(ids);
  const read = new Map<string, Choice>();
  let theme: Theme | null = null;
  let at: string | null = null;
  for (const part of parts) {
    const named = /^t-([a-z]{1,20})$/.exec(part)?.[1];
    if (named !== undefined) {
      theme = THEMES.find((one) => one === named) ?? null;
      continue;
    }
    const question = /^q-([A-Z]{1,3}\d{1,3})$/.exec(part)?.[1];
    if (question !== undefined) {
      at = known.has(question) ? question : null;
      continue;
    }
    const [, id = '', value] = /^([A-Z]{1,3}\d{1,3})-([0-5])$/.exec(part) ?? [];
    if (value === undefined || read.has(id)) return GARBLED;
    read.set(id, Number(value) as Choice);
  }
  const answers = Object.fromEntries([...read].filter(([id]) => known.has(id)));
  return { ok: true, answers, theme, at };
}
