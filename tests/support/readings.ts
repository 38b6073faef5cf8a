import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/schemas/common.ts';
import { LANGS } from '../../src/schemas/common.ts';
import { contentFiles, readYaml, splitMdx, words } from './content.ts';
import { CONTENT, ROOT } from './paths.ts';

/** A text of one language as its readers meet it, in whatever kind of file it stands. */
export interface Reading {
  /** File below `content/`, with the line or the path inside it. */
  readonly place: string;
  /** Plain words: no tags, no citations, no addresses. */
  readonly text: string;
  /** A page's running text, a text beside its other languages in data, or an interface word. */
  readonly kind: 'prose' | 'fact' | 'word';
}

/** Fields of frontmatter that hold no words. */
const NOT_WORDS = /^(checked|translationOf|partOf|roles?|order|slug|group|notAdvice)$/;
const FOREIGN = /<span\s+lang="[^"]*">.*?<\/span>/gs;
/** What stands in a component's attribute for the reader, as a title does; `s` and the like hold ids. */
const SPOKEN = /\s(?!s=)[a-z]\w*="(\p{Lu}[^"]*\s[^"]*)"/gu;

/** What a piece of MDX says, foreign words left out where they are marked and citations everywhere. */
export function spoken(mdx: string, keep: { foreign?: boolean } = {}): string {
  return mdx
    .replace(keep.foreign ? /(?!)/ : FOREIGN, ' ')
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/<[A-Za-z][^>]*>/g, (tag) =>
      [...tag.matchAll(SPOKEN)].map(([, said]) => ` ${said}. `).join(''),
    )
    .replace(/<\/?[^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*>]|#{1,6}|\d+\.)\s+|[*_`|]/gm, ' ')
    .replace(/\\([{}<])/g, '$1')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:?!])/g, '$1')
    .trim();
}

/** Paragraphs, headings, list items and rows of an MDX text, with the line each starts on. */
export function blocks(mdx: string): { line: number; mdx: string }[] {
  const found: { line: number; mdx: string }[] = [];
  let open = false;
  let fenced = false;
  for (const [index, text] of mdx.split('\n').entries()) {
    if (text.trimStart().startsWith('```')) fenced = !fenced;
    const skipped = fenced || text.trim() === '' || text.trimStart().startsWith('```');
    const starts = /^\s*([-*>|]\s|\d+\.\s|#{1,6}\s)/.test(text);
    const last = found.at(-1);
    if (!skipped && open && !starts && last) last.mdx += `\n${text}`;
    else if (!skipped) found.push({ line: index + 1, mdx: text });
    open = !skipped && !/^\s*#{1,6}\s/.test(text);
  }
  return found;
}

/** Words that a reader may look a term up by: the site offers them, and writes others. */
const LOOKED_UP = 'also';

/** What readers type, as they type it: no text of the site. */
const TYPED = 'search.yaml';

/** Every text of one language inside data: what stands under the language wherever all languages stand side by side. */
function textsOf(value: unknown, lang: Lang, path: readonly string[] = []): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const sideBySide = keys.length > 0 && keys.every((key) => LANGS.includes(key));
  if (sideBySide) return leaves((value as Record<Lang, unknown>)[lang], path);
  return Object.entries(value)
    .filter(([key]) => key !== LOOKED_UP)
    .flatMap(([key, inner]) => textsOf(inner, lang, [...path, key]));
}

const leaves = (value: unknown, path: readonly string[]): [string, string][] =>
  typeof value === 'string'
    ? [[path.join('.'), value]]
    : Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, [...path, key]));

/** Every MDX file of a language with the line its text starts on. */
export const mdxFiles = (lang: Lang) =>
  contentFiles('', '.mdx')
    .filter((file) => file.split('/').includes(lang))
    .map((file) => {
      const whole = readFileSync(join(CONTENT, file), 'utf8');
      const { data, body } = splitMdx(whole, file);
      return {
        file,
        data,
        body,
        above: whole.slice(0, whole.length - body.length).split('\n').length - 1,
      };
    });

function gather(lang: Lang): readonly Reading[] {
  const prose = mdxFiles(lang).flatMap(({ file, data, body, above }) => [
    ...Object.entries(data)
      .filter(([key, value]) => typeof value === 'string' && !NOT_WORDS.test(key))
      .map(([key, value]) => ({ place: `${file} ${key}`, text: String(value) })),
    ...blocks(body).map(({ line, mdx }) => ({
      place: `${file}:${line + above}`,
      text: spoken(mdx),
    })),
  ]);
  const facts = contentFiles('', '.yaml')
    .filter((file) => file !== TYPED)
    .flatMap((file) =>
      textsOf(readYaml(file), lang).map(([path, text]) => ({ place: `${file} ${path}`, text })),
    );
  const ui = Object.entries(words(lang)).map(([key, text]) => ({
    place: `ui/${lang}.json ${key}`,
    text,
  }));
  const as = (kind: Reading['kind'], list: readonly Omit<Reading, 'kind'>[]) =>
    list.filter(({ text }) => text !== '').map((one) => ({ ...one, kind }));
  return [...as('prose', prose), ...as('fact', facts), ...as('word', ui)];
}

const known = new Map<Lang, readonly Reading[]>();
/** Everything that a reader of a language may meet, read once. */
export function readings(lang: Lang): readonly Reading[] {
  const found = known.get(lang) ?? gather(lang);
  known.set(lang, found);
  return found;
}

/** The guide for those who build the site; in English like its code. */
export const readme = (): readonly Reading[] =>
  blocks(readFileSync(join(ROOT, 'README.md'), 'utf8')).map(({ line, mdx }) => ({
    place: `README.md:${line}`,
    text: spoken(mdx),
    kind: 'prose',
  }));
