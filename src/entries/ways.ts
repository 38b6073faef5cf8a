import { getCollection } from 'astro:content';
import { pick } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import { textsIn } from './prose.ts';
import { pathTo } from './site.ts';
import { translator } from './ui.ts';

/** A place on the site that says more, and what it is called. */
export interface WayOn {
  readonly href: string;
  readonly name: string;
}

/** Tools without a text of their own. */
const TOOLS = { 'quiz/': 'nav.quiz' } as const;

/**
 * Look-up of ways on in a language: a row, a question or a term by its own name, anything else by its page's title.
 * The function throws for a page that does not exist, and for a row, question or term that does not.
 */
export async function waysIn(lang: Lang): Promise<(way: string) => WayOn> {
  const [texts, aspects, faq, glossary] = await Promise.all([
    textsIn(lang),
    getCollection('aspects'),
    getCollection('faq'),
    getCollection('glossary'),
  ]);
  const t = translator(lang);
  const titles = new Map(
    texts.filter(({ isPart }) => !isPart).map(({ href, title }) => [href, title]),
  );
  const placed = new Map<string, string>([
    ...aspects.map(({ id, data }) => [`compare/#aspect-${id}`, pick(data.name, lang)] as const),
    ...faq.flatMap(({ data }) =>
      data.questions.map(({ id, question }) => [`faq/#${id}`, pick(question, lang)] as const),
    ),
    ...glossary.flatMap(({ data }) =>
      Object.entries(data).map(
        ([id, { term }]) =>
          [`glossary/#${id}`, t('glossary.entry', { term: pick(term, lang) })] as const,
      ),
    ),
  ]);
  return (way) => {
    const [route = ''] = way.split('#');
    const tool = TOOLS[route as keyof typeof TOOLS];
    const name =
      placed.get(way) ??
      (/#aspect-|(faq|glossary)\/#/.test(way)
        ? undefined
        : (titles.get(pathTo(lang, route)) ?? (tool && t(tool))));
    if (name === undefined) throw new Error(`"${way}" leads nowhere`);
    return { href: pathTo(lang, way), name };
  };
}
