import { byLetter } from '../logic/glossary.ts';
import { upperFirst } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import { getFaq } from './faq.ts';
import { getGlossary } from './glossary.ts';
import { listedPages } from './listed.ts';
import { pathTo } from './site.ts';

/** A name in the list from A to Z. */
export interface IndexEntry {
  readonly name: string;
  readonly href: string;
  /** Its language, where that is another one. */
  readonly lang?: Lang;
  /** The term that it is another word for. */
  readonly of?: string;
}

/** Every page, question and term of a language, and every other word for a term, by letter. */
export async function getIndex(lang: Lang) {
  const [pages, faq, glossary] = await Promise.all([
    listedPages(lang),
    getFaq(lang),
    getGlossary(lang),
  ]);
  const terms = glossary.flatMap(({ entries }) => entries);
  const entries: IndexEntry[] = [
    ...pages.map(({ title, href }) => ({ name: title, href })),
    ...faq
      .flatMap(({ questions }) => questions)
      .map(({ id, question }) => ({ name: question, href: pathTo(lang, `faq/#${id}`) })),
    ...terms.flatMap(({ id, term, also, others }) => {
      const href = pathTo(lang, `glossary/#${id}`);
      const title = upperFirst(term);
      // What stands in the term itself, and the short name that many have, would be no entry of its own.
      const isNew = (word: string) => !term.toLowerCase().includes(word.toLowerCase());
      const words = [
        ...also.map((name) => ({ name: upperFirst(name) })),
        ...others.map((other) => ({ name: upperFirst(other.term), lang: other.lang })),
      ].filter(
        ({ name }, index, all) =>
          isNew(name) && all.findIndex((one) => one.name === name) === index,
      );
      return [{ name: title, href }, ...words.map((word) => ({ ...word, href, of: title }))];
    }),
  ];
  return byLetter(entries, ({ name }) => name, lang);
}
