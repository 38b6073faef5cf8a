import { type Dictionary, makeT, type Translate, wordsFor } from '../logic/i18n/text.ts';
import { DEFAULT_LANG, LANGS, type Lang } from '../schemas/common.ts';

const files = import.meta.glob<Dictionary>('../../content/ui/*.json', {
  eager: true,
  import: 'default',
});

/** Words by language. @throws Error naming the file, and the keys that it lacks or has too many */
function readAll(): Readonly<Record<Lang, Dictionary>> {
  const file = (lang: Lang) => `content/ui/${lang}.json`;
  const words = (lang: Lang): Dictionary => {
    const found = files[`../../${file(lang)}`];
    if (!found) throw new Error(`${file(lang)} is missing`);
    return found;
  };
  const reference = words(DEFAULT_LANG);
  for (const lang of LANGS) {
    const own = words(lang);
    const missing = Object.keys(reference).filter((key) => !(key in own));
    const unknown = Object.keys(own).filter((key) => !(key in reference));
    if (missing.length > 0) throw new Error(`${file(lang)} lacks: ${missing.join(', ')}`);
    if (unknown.length > 0) throw new Error(`${file(lang)} alone has: ${unknown.join(', ')}`);
  }
  return Object.fromEntries(LANGS.map((lang) => [lang, words(lang)]));
}

/** Read once; a gap in a language stops the build. */
const dictionaries = readAll();

/** @throws RangeError for a language that is not in `content/languages.json` */
export function dictionary(lang: Lang): Dictionary {
  const words = dictionaries[lang];
  if (!words) throw new RangeError(`no interface words for "${lang}"`);
  return words;
}

export const translator = (lang: Lang): Translate => makeT(dictionary(lang));

/**
 * The words an island gets as a prop: those whose keys start with one of the prefixes.
 * @param later keys and prefixes of keys that it fetches later
 */
export function islandWords(
  lang: Lang,
  prefixes: readonly string[],
  later: readonly string[] = [],
): Dictionary {
  const words = Object.entries(wordsFor(dictionary(lang), prefixes));
  return Object.fromEntries(
    words.filter(([key]) => !later.some((prefix) => key.startsWith(prefix))),
  );
}
