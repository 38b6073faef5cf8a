/** What running text may call a term of the glossary. */
export interface Linkable {
  readonly id: string;
  readonly words: readonly string[];
}

/** A stretch of text, and the term that it is where it is one. */
export interface Piece {
  readonly text: string;
  readonly id?: string;
}

/** Finds terms in running text, each one once. */
export type TermFinder = (text: string) => readonly Piece[];

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A word with a capital of its own, such as an acronym, is written just so; any other may begin a sentence. */
const pattern = (word: string) => {
  const [first = '', ...rest] = word;
  const start = /^\P{Ll}|\p{Lu}/u.test(word) ? escaped(first) : `[${first}${first.toUpperCase()}]`;
  return `${start}${escaped(rest.join('')).replaceAll(' ', '\\s')}`;
};

/**
 * A finder for one page: it splits text at the first use of every term. Whole words only, the longest first; what is
 * part of a compound with a hyphen is left alone.
 * @param plural what a language may add to a word, e.g. `s` in English; none where it adds nothing
 * @example termFinder([{ id: 'thr', words: ['THR'] }])('No THR, no THR.')
 *   // => [{ text: 'No ' }, { text: 'THR', id: 'thr' }, { text: ', no THR.' }]
 */
export function termFinder(terms: readonly Linkable[], plural = ''): TermFinder {
  const idOf = new Map(
    terms.flatMap(({ id, words }) => words.map((word) => [word.toLowerCase(), id])),
  );
  const words = terms.flatMap((term) => term.words).sort((a, b) => b.length - a.length);
  if (words.length === 0) return (text) => (text === '' ? [] : [{ text }]);
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${words.map(pattern).join('|')})${plural && `(?:${plural})?`}(?![\\p{L}\\p{N}]|-\\p{L})`,
    'gu',
  );
  const used = new Set<string>();
  return (text) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of text.matchAll(found)) {
      const id = idOf.get((match[1] ?? '').toLowerCase().replace(/\s/g, ' '));
      if (id === undefined || used.has(id)) continue;
      used.add(id);
      if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
      pieces.push({ text: match[0], id });
      end = match.index + match[0].length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
}

/** Terms in the order of a language, by first letter; what begins with a figure stands together under `0–9`. */
export function byLetter<Entry>(
  entries: readonly Entry[],
  name: (entry: Entry) => string,
  lang: string,
): readonly { letter: string; entries: readonly Entry[] }[] {
  const sorted = [...entries].sort((a, b) => name(a).localeCompare(name(b), lang));
  const letterOf = (entry: Entry) => {
    const first = name(entry).charAt(0).toUpperCase();
    return /\p{L}/u.test(first) ? first : '0–9';
  };
  return [...new Set(sorted.map(letterOf))].map((letter) => ({
    letter,
    entries: sorted.filter((entry) => letterOf(entry) === letter),
  }));
}
