import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Lang } from '../../src/schemas/common.ts';
import { ROOT } from './paths.ts';

const FILES: Readonly<Record<Lang, string>> = {
  en: '@cspell/dict-en-gb/en_GB.trie.gz',
  id: '@cspell/dict-id-id/dict/id-id.trie',
};
/** Forms that a dictionary does not list, because they follow a rule. */
const FORMS: Readonly<Record<Lang, (word: string) => readonly string[]>> = {
  en: (word) => [word.replace(/['’]s?$/, '')],
  id: (word) => [word.replace(/(?<=\p{L}{4})(?:nya|lah|kah|pun|ku|mu)$/u, '')],
};

const once = <Value>(make: (lang: Lang) => Value) => {
  const made = new Map<Lang, Value>();
  return (lang: Lang): Value => {
    const value = made.get(lang) ?? make(lang);
    made.set(lang, value);
    return value;
  };
};

/** @throws RangeError for a language without a dictionary */
const dictionary = once((lang) => {
  const file = FILES[lang];
  if (!file) throw new RangeError(`no spelling dictionary for "${lang}"`);
  const data = readFileSync(join(ROOT, 'node_modules', file));
  return decodeTrie(file.endsWith('.gz') ? gunzipSync(data) : data);
});

export const ownListFile = (lang: Lang) => `tests/spelling/${lang}.txt`;
/** The project's own words of a language, one a line. */
const ownWords = once(
  (lang) =>
    new Set(
      readFileSync(join(ROOT, ownListFile(lang)), 'utf8')
        .split('\n')
        .filter(Boolean),
    ),
);

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
/** A word as it may stand in a list: as written, at the start of a sentence, without an ending that a rule gives. */
const spellings = (word: string, lang: Lang): string[] => {
  const straight = word.replace(/’/g, "'");
  const cases = [straight, lowerFirst(straight)];
  return [...new Set([...cases, ...cases.flatMap((each) => FORMS[lang]?.(each) ?? [])])];
};

const looked = once(() => new Map<string, boolean>());
/** Whether the dictionary of a language has the word; the project's own list apart. */
export function inDictionary(word: string, lang: Lang): boolean {
  const known = looked(lang).get(word);
  if (known !== undefined) return known;
  const found = spellings(word, lang).some((each) => dictionary(lang).has(each));
  looked(lang).set(word, found);
  return found;
}
export const inOwnList = (word: string, lang: Lang): boolean =>
  spellings(word, lang).some((each) => ownWords(lang).has(each));

/** Initialisms (PA, BPJS, VAs), numbers and single letters are not spelled. */
const UNSPELLED = /^(\p{Lu}{2,}(?:['’]?s)?|\p{L})$/u;

/** The words of a text that have a spelling; what holds a digit, a slash, an @ or a dot inside is a name or an address. */
export const spelled = (text: string): string[] =>
  (
    text
      .replace(/\{\w+\}|\S*[\d/@]\S*|\S+\.\p{L}\S*/gu, ' ')
      .match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu) ?? []
  ).filter((word) => !UNSPELLED.test(word));

/** The words of a text that neither the dictionary nor the project's list has; of a compound, the parts. */
export function unknownWords(text: string, lang: Lang): string[] {
  const isKnown = (word: string) =>
    UNSPELLED.test(word) || inDictionary(word, lang) || inOwnList(word, lang);
  return spelled(text).flatMap((word) =>
    isKnown(word) ? [] : word.split('-').filter((part) => part !== '' && !isKnown(part)),
  );
}

/** What the writer may have meant, nearest first. */
export const suggestions = (word: string, lang: Lang): readonly string[] =>
  dictionary(lang).suggest(word, { numSuggestions: 3, timeout: 200 }).slice(0, 3);
