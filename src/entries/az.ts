import { byLetter } from '../logic/glossary.ts';
import { upperFirst } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import { getFaq } from './faq.ts';
import { getGlossary } from './glossary.ts';
import { listedPages } from './listed.ts';
import { searchWords } from './search.ts';
import { pathTo } from './site.ts';

/** A name in the list from A to Z. */
export interface IndexEntry {
  readonly name: string;
  readonly href: string;
  /** Its language, where that is another one. */
  readonly lang?: Lang;
  /** The term that it is another word for, or the page that it is looked for as. */
  readonly of?: string;
}

/**
 * Every page, question and term of a language, and every other word for a page or a term, by letter.
 * @throws Error when `content/search.yaml` names a page that is not there
 */
export async function getIndex(lang: Lang) {
  const [pages, { names }, faq, glossary] = await Promise.all([
    listedPages(lang),
    searchWords(lang),
    getFaq(lang),
    getGlossary(lang),
  ]);
  const terms = glossary.flatMap(({ entries }) => entries);
  const entries: IndexEntry[] = [
    ...pages.map(({ title, href }) => ({ name: title, href })),
    ...Object.entries(names).flatMap(([route, others]) => {
      const page = pages.find((one) => one.route === route);
      if (!page) throw new Error(`content/search.yaml names "${route}", which is no page`);
      return others.map((name) => ({ name, href: page.href, of: page.title }));
    }),
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
