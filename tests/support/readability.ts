import { syllable } from 'syllable';
import type { Lang } from '../../src/schemas/common.ts';
import { blocks, mdxFiles, readings, spoken } from './readings.ts';

const segmenters = new Map<Lang, Intl.Segmenter>();
const segmenter = (lang: Lang) => {
  const found = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, found);
  return found;
};

/** What ends in a dot without ending a sentence. */
const ABBREVIATED = /(?:\b\p{Lu}|\b(?:No|Dr|vs|St|e\.g|i\.e))\.\s$/u;

/** The sentences of a text. */
export function sentences(text: string, lang: Lang): string[] {
  const found: string[] = [];
  let open = '';
  for (const { segment } of segmenter(lang).segment(text)) {
    open += segment;
    if (ABBREVIATED.test(open)) continue;
    found.push(open.trim());
    open = '';
  }
  return [...found, open.trim()].filter(Boolean);
}

/** The words that are read aloud: numbers alone are left out. */
const wordsIn = (text: string): string[] =>
  text.match(/\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}+)*/gu) ?? [];

export interface Measure {
  readonly words: number;
  readonly sentences: number;
  /** School year of the United States by Flesch and Kincaid; a measure of English only. */
  readonly grade: number;
}

/** How hard English texts are to read, taken together. Each text is a paragraph: no sentence runs over its end. */
export function measure(texts: readonly string[], lang: Lang = 'en'): Measure {
  const all = texts
    .flatMap((text) => sentences(text, lang))
    .filter((one) => wordsIn(one).length > 0);
  const words = all.flatMap(wordsIn);
  const spoken = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const perSentence = words.length / Math.max(1, all.length);
  const perWord = spoken / Math.max(1, words.length);
  return {
    words: words.length,
    sentences: all.length,
    grade: 0.39 * perSentence + 11.8 * perWord - 15.59,
  };
}

/** How hard a page may be at most; about 8 is aimed at. */
export const HIGHEST_GRADE = 11;
/** A sentence with more words is worth a second look; one with more than the other is too long in any language. */
export const LONG_SENTENCE = 35;
export const LONGEST_SENTENCE = 45;

/** Every text in MDX of a language. Headings are no sentences and are left out. */
export const pages = (lang: Lang): readonly (Measure & { readonly file: string })[] =>
  mdxFiles(lang).map(({ file, body }) => {
    const paragraphs = blocks(body).filter(({ mdx }) => !/^\s*#/.test(mdx));
    const texts = paragraphs.map(({ mdx }) => spoken(mdx, { foreign: true }));
    return { file, ...measure(texts, lang) };
  });

export interface LongSentence {
  readonly place: string;
  readonly words: number;
  readonly sentence: string;
}

/** The long sentences of a language, wherever they stand, longest first. */
export const longSentences = (lang: Lang): readonly LongSentence[] =>
  readings(lang)
    .flatMap(({ place, text }) =>
      sentences(text, lang).map((sentence) => ({
        place,
        words: wordsIn(sentence).length,
        sentence,
      })),
    )
    .filter(({ words }) => words > LONG_SENTENCE)
    .sort((a, b) => b.words - a.words);
