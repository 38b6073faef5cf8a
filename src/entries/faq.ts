import { getCollection } from 'astro:content';
import { termFinder } from '../logic/glossary.ts';
import { pick, pluralOf } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import { linkable } from './glossary.ts';
import { waysIn } from './ways.ts';

/** The questions of readers by group, answered in one language. */
export async function getFaq(lang: Lang) {
  const way = await waysIn(lang);
  const find = termFinder(await linkable(lang), pluralOf(lang));
  return (await getCollection('faq'))
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { name, questions } }) => ({
      id,
      name: pick(name, lang),
      questions: questions.map(({ question, answer, more, ...rest }) => ({
        ...rest,
        question: pick(question, lang),
        paragraphs: pick(answer, lang)
          .split(/\n\s*\n/)
          .map(find),
        more: way(more),
      })),
    }));
}
