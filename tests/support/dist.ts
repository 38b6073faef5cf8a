import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type HtmlElement, HtmlValidate, Parser } from 'html-validate';
import languages from '../../content/languages.json' with { type: 'json' };
import { routeOf } from '../../src/logic/i18n/path.ts';
import { builtSite } from './paths.ts';

export interface BuiltPage {
  /** Path below `dist/`, with `/`. */
  readonly file: string;
  /** Address, e.g. `/id/quiz/`; error pages keep their file name. */
  readonly path: string;
  readonly lang: string;
  /** Address without the language, e.g. `quiz/`. */
  readonly route: string;
  readonly html: string;
  readonly document: HtmlElement;
}

export const SITE = { base: '/', defaultLang: languages[0]?.code ?? 'en' };
export const LANGS = languages.map(({ code }) => code);
const parser = new Parser(await new HtmlValidate({ extends: [] }).getConfigFor('page.html'));

/** Paths below `dist/`, or another build of it, with `/`, in a stable order. */
export function builtFiles(ending = '', folder = builtSite()): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const readBuilt = (file: string): string => readFileSync(join(builtSite(), file), 'utf8');

/** Every HTML page of the built site. */
export const builtPages: readonly BuiltPage[] = builtFiles('.html').map((file) => {
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const html = readBuilt(file);
  return { file, path, html, ...routeOf(path, LANGS, SITE), document: parser.parseHtml(html) };
});

/** Pages that search engines and our own search list: all but search itself and those that stand in for others. */
export const isListed = ({ route }: BuiltPage): boolean =>
  !['search/', '404.html', 'offline/'].includes(route);
export const isErrorPage = ({ route }: BuiltPage): boolean => route === '404.html';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};
/** Text with its entities resolved. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name
      ? (ENTITIES[name] ?? whole)
      : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

/** Values of an attribute on the elements that a selector finds. */
export const attributes = ({ document }: BuiltPage, selector: string, name: string): string[] =>
  document.querySelectorAll(selector).flatMap((element) => {
    const value = element.getAttributeValue(name);
    return value === null ? [] : [decoded(value)];
  });

/** Every id of a page, with repetitions. */
export const idsOf = (page: BuiltPage): string[] => attributes(page, '[id]', 'id');

/** What a reader sees or hears: text, and the attributes that are read out. */
export function readableText(page: BuiltPage): string {
  const html = page.html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ');
  const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'content'].flatMap((name) =>
    attributes(page, `[${name}]`, name),
  );
  return [decoded(html.replace(/<[^>]*>/g, ' ')), ...spoken].join('\n');
}

/** The file that an address of the site gives, or undefined. */
export function fileAt(pathname: string): string | undefined {
  const file = decodeURIComponent(pathname).slice(1);
  const candidates = pathname.endsWith('/') ? [`${file}index.html`] : [file];
  return candidates.find((candidate) => {
    const full = join(builtSite(), candidate);
    return existsSync(full) && statSync(full).isFile();
  });
}

/** Bytes as the server sends them. */
export const compressedSize = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
