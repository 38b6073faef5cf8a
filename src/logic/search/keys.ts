import type { Lang } from '../../schemas/common.ts';
import { isOneSlip, SHORTEST_SLIP } from './slip.ts';

/** What a language needs for its search to forgive: words that say nothing, and words that mean the same. */
export interface SearchWords {
  readonly stop: readonly string[];
  /** Words and phrases that lead to the same things; the first is the one the site uses. */
  readonly groups: readonly (readonly string[])[];
}

/** A text in lower case without accents and signs, as words. @example fold('Kelas VA, berbayar?') // => ['kelas', 'va', 'berbayar'] */
const fold = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Shortest stem that is left of a word. */
const LEAST = 3;
const without = (word: string, pattern: RegExp) => {
  const shorter = word.replace(pattern, '');
  return shorter.length >= LEAST ? shorter : word;
};

/**
 * What the forms of a word have in common. Indonesian prefixes swallow the first consonant of some roots (kelola,
 * mengelola), so that it is left out of the others as well.
 */
const STEMS: Readonly<Record<Lang, (word: string) => string>> = {
  en: (word) => without(without(word, /(?:'s|ies|es|s)$/), /(?:ations?|ing|ment|ed|er|ly|e|y)$/),
  id: (word) => {
    const bare = without(without(word, /(?:nya|lah|kah|pun)$/), /(?:kan|an|i)$/);
    // `ke` is a prefix together with `-an` only: keamanan, but kelola.
    const noun = word.endsWith('an') ? without(bare, /^ke/) : bare;
    const root = without(
      without(noun, /^(?:di|se|ter|ber|be|per(?=[^aeiou]))(?=..)/),
      /^(?:me|pe)(?:ng|ny|m|n|r|l)?(?=.)/,
    );
    return without(root, /^[ktsp](?=[aeiou])/);
  },
};

/**
 * The keys of a text in order, each once: stems of its words, and one key for everything that means the same.
 * @example keysOf('aspri', id) equals keysOf('asisten pribadi', id)
 */
export function keysOf(text: string, lang: Lang, { stop, groups }: SearchWords): readonly string[] {
  let folded = ` ${fold(text).join(' ')} `;
  for (const { phrase, key } of phrasesOf(groups)) {
    if (folded.includes(phrase)) folded = folded.replaceAll(phrase, ` ${key} `);
  }
  const stem = STEMS[lang] ?? ((word: string) => word);
  const keys = folded
    .split(' ')
    .filter((word) => word !== '' && !stop.includes(word))
    .map((word) => (word.startsWith('=') ? word : stem(word)));
  return [...new Set(keys)];
}

type Phrase = { readonly phrase: string; readonly key: string };
const known = new WeakMap<SearchWords['groups'], readonly Phrase[]>();

/** Every phrase of the groups, the longest first: “executive assistant” must not break “virtual executive assistant”. */
function phrasesOf(groups: SearchWords['groups']): readonly Phrase[] {
  const found =
    known.get(groups) ??
    groups
      .flatMap((group, index) =>
        group.map((word) => ({ phrase: ` ${fold(word).join(' ')} `, key: `=${index}` })),
      )
      .sort((a, b) => b.phrase.length - a.phrase.length);
  known.set(groups, found);
  return found;
}

/** A query without the words that say nothing; one in quotation marks, and one of nothing else, stays as it is. */
export function withoutStops(query: string, { stop }: SearchWords): string {
  if (query.includes('"')) return query;
  const words = query.split(/\s+/).filter((word) => !stop.includes(fold(word).join(' ')));
  return words.join(' ') || query;
}

/**
 * A query in the site's own words: without those that say nothing, others by the first of their group, also with a slip.
 * @example inOwnWords('berapa gaji aspri', id) // => 'penghasilan asisten pribadi'
 */
export function inOwnWords(query: string, { stop, groups }: SearchWords): string {
  let folded = ` ${fold(query).join(' ')} `;
  for (const { phrase, key } of phrasesOf(groups)) folded = folded.replaceAll(phrase, ` ${key} `);
  const meant = (word: string) =>
    word.length < SHORTEST_SLIP
      ? undefined
      : groups.find((group) => group.some((one) => isOneSlip(one, word)));
  const own = folded
    .split(' ')
    .filter((word) => word !== '' && !stop.includes(word))
    .map(
      (word) => (word.startsWith('=') ? groups[Number(word.slice(1))] : meant(word))?.[0] ?? word,
    );
  return own.join(' ') || query;
}
