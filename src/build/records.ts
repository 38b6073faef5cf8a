import { localizedPath } from '../logic/i18n/path.ts';
import { pick, upperFirst } from '../logic/i18n/text.ts';
import { DEFAULT_LANG, LANGS } from '../schemas/common.ts';
import { type FaqGroup, faqGroupSchema } from '../schemas/faq.ts';
import { glossaryFileSchema, type Term } from '../schemas/glossary.ts';
import { contentFiles, readYaml } from './content.ts';

/** Something that the search finds by itself, not as a part of the page it stands on. */
export interface SearchRecord {
  /** Address of its place, without the base of a deployment: Pagefind puts that before it. */
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly meta: { readonly title: string };
}

const sentences = (...texts: (string | undefined)[]) =>
  texts.filter((text) => text !== undefined && text !== '').join(' ');

/**
 * The questions and the terms, each a record of its own: a reader gets to the answer in one step, and a query brings
 * a few hundred bytes instead of a page of all answers.
 * @throws Error when a file of the content does not fit its schema
 */
export function searchRecords(): readonly SearchRecord[] {
  const groups = contentFiles('faq', '.yaml').map(
    (file): FaqGroup => faqGroupSchema.parse(readYaml(file)),
  );
  const terms = contentFiles('glossary', '.yaml').flatMap((file): [string, Term][] =>
    Object.entries(glossaryFileSchema.parse(readYaml(file))),
  );
  return LANGS.flatMap((lang) => {
    const at = (route: string) =>
      localizedPath(lang, route, { base: '/', defaultLang: DEFAULT_LANG });
    return [
      ...groups
        .flatMap(({ questions }) => questions)
        .map(({ id, question, answer }) => ({
          url: at(`faq/#${id}`),
          language: lang,
          content: sentences(pick(question, lang), pick(answer, lang).replaceAll(/\s+/g, ' ')),
          meta: { title: pick(question, lang) },
        })),
      ...terms.map(([id, { term, also, definition, not }]) => ({
        url: at(`glossary/#${id}`),
        language: lang,
        content: sentences(
          `${pick(term, lang)}: ${[...new Set([...(also[lang] ?? []), ...LANGS.map((other) => pick(term, other))])].join(', ')}.`,
          pick(definition, lang),
          not && pick(not, lang),
        ),
        meta: { title: upperFirst(pick(term, lang)) },
      })),
    ];
  });
}
