import type { Lang, Localized } from '../../schemas/common.ts';

/**
 * The text of one language.
 * @throws RangeError when the language is missing: a hole in the content, never a reason to show another language.
 */
export function pick(text: Localized, lang: Lang): string {
  const value = text[lang];
  if (value === undefined) throw new RangeError(`no text in "${lang}": ${JSON.stringify(text)}`);
  return value;
}

/** A name that is the same everywhere, or has a form in every language. @throws RangeError as {@link pick} */
export const nameIn = (name: string | Localized, lang: Lang): string =>
  typeof name === 'string' ? name : pick(name, lang);

/** Interface words of one language: flat keys such as `nav.compare`. */
export type Dictionary<Key extends string = string> = Readonly<Record<Key, string>>;
export type Vars = Readonly<Record<string, string | number>>;
export type Translate<Key extends string = string> = (key: Key, vars?: Vars) => string;

/**
 * Look-up of interface words with `{name}` places.
 * @throws RangeError for an unknown key or a place that got no value
 * @example makeT({ 'quiz.progress': 'Question {n} of {total}' })('quiz.progress', { n: 1, total: 16 }) // => 'Question 1 of 16'
 */
export function makeT<Key extends string>(words: Dictionary<Key>): Translate<Key> {
  return (key, vars = {}) => {
    const text: string | undefined = words[key];
    if (text === undefined) throw new RangeError(`no interface word "${key}"`);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = vars[name];
      if (value === undefined) throw new RangeError(`"${key}" needs a value for {${name}}`);
      return String(value);
    });
  };
}

/** The words whose keys start with one of the prefixes: what an island is given. */
export function wordsFor<Key extends string>(
  words: Dictionary<Key>,
  prefixes: readonly string[],
): Dictionary<Key> {
  return Object.fromEntries(
    Object.entries(words).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  ) as Dictionary<Key>;
}

/** A name as it starts a line. @example upperFirst('virtual assistant') // => 'Virtual assistant' */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a language adds to a word for more than one; Indonesian adds nothing. */
export const pluralOf = (lang: Lang): string => (lang === 'en' ? 's' : '');
