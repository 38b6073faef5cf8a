import { pathToFileURL } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { type TermFinder, termFinder } from '../logic/glossary.ts';
import { pluralOf } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import type { Term } from '../schemas/glossary.ts';
import { CONTENT, contentFiles, readYaml } from './content.ts';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** What the walk needs to know of a node of running text. */
interface Node {
  readonly type: string;
  /** Name of an element of Markdown. */
  readonly tagName?: string;
  /** Name of an element of MDX. */
  readonly name?: string | null;
  readonly attributes?: readonly object[];
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** No link goes into these: links, headings, code, citations, and figures set large. */
const CLOSED = new Set(
  ['a', 'button', 'code', 'pre', 'summary', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].concat([
    'Cite',
    'Pull',
  ]),
);
const isClosed = ({ tagName, name, attributes = [] }: Node) =>
  CLOSED.has(tagName ?? name ?? '') ||
  // Words of another language are not the terms of this one.
  attributes.some((attribute) => 'name' in attribute && attribute.name === 'lang');

/**
 * Puts links to the glossary into a text, at the first use of every term; what it says stays the same.
 * @param replace gets each stretch of text that holds a term, and what stands there instead
 */
export function linkTerms(
  root: Node,
  find: TermFinder,
  replace: (text: Node, pieces: readonly object[]) => void,
): void {
  for (const node of root.children ?? []) {
    if (node.type !== 'text') {
      if (!isClosed(node)) linkTerms(node, find, replace);
      continue;
    }
    const pieces = find(node.value ?? '');
    if (pieces.every(({ id }) => id === undefined)) continue;
    const nodes = pieces.map(({ text, id }) => {
      const value = { type: 'text', value: text };
      // The site's own link adds the language and the base.
      const properties = { href: `/glossary/#${id}`, className: ['term'] };
      return id ? { type: 'element', tagName: 'a', properties, children: [value] } : value;
    });
    replace(node, nodes);
  }
}

/** The terms of the glossary as its files have them: the configuration is read before the collections are. */
const readTerms = (): readonly (readonly [string, Term])[] =>
  contentFiles('glossary', '.yaml').flatMap((file) =>
    Object.entries(readYaml(file) as Record<string, Term>),
  );

/** Links the MDX texts of the site, `content/<kind>/<lang>/`, to its glossary. */
export function glossaryLinks(): HastPlugin {
  const terms = readTerms();
  const { href: content } = pathToFileURL(`${CONTENT}/`);
  return ({ fileURL }) => {
    if (!fileURL?.href.startsWith(content)) return null;
    const [, lang = ''] = fileURL.href.slice(content.length).split('/') as [string, Lang?];
    const linkable = terms.flatMap(([id, { link }]) =>
      link?.[lang] ? [{ id, words: link[lang] }] : [],
    );
    return {
      name: 'glossary-links',
      before(root, context) {
        linkTerms(root as Node, termFinder(linkable, pluralOf(lang)), (text, pieces) =>
          context.replaceNode(
            text as Parameters<typeof context.replaceNode>[0],
            pieces as Parameters<typeof context.replaceNode>[1],
          ),
        );
      },
    };
  };
}
