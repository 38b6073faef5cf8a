import { type Dictionary, makeT, type Translate, wordsFor } from '../logic/i18n/text.ts';
import { DEFAULT_LANG, LANGS, type Lang } from '../schemas/common.ts';

const files = import.meta.glob<Record<string, string>>('../../content/ui/**/*.json', {
  eager: true,
  import: 'default',
});

/** All interface words by language. A key that one language lacks stops the build and is named. */
const dictionaries: Readonly<Record<Lang, Dictionary>> = Object.fromEntries(
  LANGS.map((lang) => [
    lang,
    Object.assign(
      {},
      ...Object.entries(files)
        .filter(([path]) => path.includes(`/ui/${lang}`))
        .map(([, words]) => words),
    ),
  ]),
);

for (const lang of LANGS) {
  const reference = Object.keys(dictionaries[DEFAULT_LANG] ?? {});
  const own = new Set(Object.keys(dictionaries[lang] ?? {}));
  const missing = reference.filter((key) => !own.has(key));
  if (missing.length > 0) {
    throw new Error(`content/ui/${lang}.json lacks: ${missing.join(', ')}`);
  }
}

/** @throws RangeError for a language that is not in `content/languages.json` */
export function dictionary(lang: Lang): Dictionary {
  const words = dictionaries[lang];
  if (!words) throw new RangeError(`no interface words for "${lang}"`);
  return words;
}

export const translator = (lang: Lang): Translate => makeT(dictionary(lang));

/** The words an island gets as a prop: those whose keys start with one of the prefixes. */
export const islandWords = (lang: Lang, prefixes: readonly string[]): Dictionary =>
  wordsFor(dictionary(lang), prefixes);
