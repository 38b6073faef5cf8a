import { getCollection } from 'astro:content';
import { byLetter, type Linkable } from '../logic/glossary.ts';
import { pick } from '../logic/i18n/text.ts';
import { LANGS, type Lang } from '../schemas/common.ts';
import { waysIn } from './ways.ts';

/** What running text in a language may call the terms. */
export async function linkable(lang: Lang): Promise<readonly Linkable[]> {
  const terms = (await getCollection('glossary')).flatMap(({ data }) => Object.entries(data));
  return terms.flatMap(([id, { link }]) => (link?.[lang] ? [{ id, words: link[lang] }] : []));
}

/** The glossary of a language: its terms by letter, each with its name in the other languages. */
export async function getGlossary(lang: Lang) {
  const way = await waysIn(lang);
  const terms = (await getCollection('glossary'))
    .flatMap(({ data }) => Object.entries(data))
    .map(([id, { term, also, definition, not, sources, see }]) => ({
      id,
      term: pick(term, lang),
      others: LANGS.filter((other) => other !== lang && pick(term, other) !== pick(term, lang)).map(
        (other) => ({ lang: other, term: pick(term, other) }),
      ),
      also: also[lang] ?? [],
      definition: pick(definition, lang),
      not: not && pick(not, lang),
      sources,
      see: way(see),
    }));
  return byLetter(terms, ({ term }) => term, lang);
}
