import type { Lang } from '../../src/schemas/common.ts';
import { sentences } from './readability.ts';
import { inDictionary, inOwnList, spelled } from './spelling.ts';

/** The commonest words of each language that no other language of the site has. */
const COMMON: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    `the of and to is are was were be been it its that this these those with for from by on at as or not no you your they
    their we our what who which how when where if so than more most has have had will would can may does do an in one all
    any each other about into out up only but because them there`.split(/\s+/),
  ),
  id: new Set(
    `yang dan di ke dari untuk dengan pada adalah ialah ini itu tidak bukan atau juga karena sebab agar supaya bila jika
    kalau akan sudah telah bisa dapat harus oleh dalam sebagai lebih saja hanya anda kami kita mereka ia dia apa siapa
    bagaimana kapan mana setiap semua satu lain tetapi namun sedangkan serta lalu sejak sampai hingga antara tanpa menurut
    bagi para tiap belum masih pun`.split(/\s+/),
  ),
};
/** Fewer common words than this say nothing about a language. */
const FEWEST = 3;

const counts = (text: string) => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return Object.entries(COMMON)
    .map(([lang, common]) => ({ lang, count: words.filter((word) => common.has(word)).length }))
    .filter(({ count }) => count >= FEWEST)
    .sort((a, b) => b.count - a.count);
};

/**
 * The language that a sentence seems to be in, by the number of each language's commonest words.
 * @returns null where too few of any language stand in it, or two languages tie
 */
export function tongueOf(sentence: string): Lang | null {
  const [first, second] = counts(sentence);
  return first && first.count > (second?.count ?? 0) ? first.lang : null;
}

/** The sentences of a text that seem to be in another language. */
export function leftIn(text: string, lang: Lang): string[] {
  if (counts(text).every((each) => each.lang === lang)) return [];
  return sentences(text, lang).filter((sentence) => (tongueOf(sentence) ?? lang) !== lang);
}

const NAME = /^[“"'‘(]*\p{Lu}/u;

/**
 * Words of another language that stand in a text, names apart: a word that begins with a capital, and one between two
 * such words (Rest of World). What the project's word list holds has become a word of the language.
 */
export function strangers(text: string, lang: Lang, others: readonly Lang[]): string[] {
  const all = text.match(/\S+/g) ?? [];
  return all.flatMap((word, index) => {
    const isInName = NAME.test(all[index - 1] ?? '') && NAME.test(all[index + 1] ?? '');
    if (isInName) return [];
    return spelled(word).filter(
      (one) =>
        !NAME.test(one) &&
        !inDictionary(one, lang) &&
        !inOwnList(one, lang) &&
        others.some((other) => inDictionary(one, other)),
    );
  });
}
