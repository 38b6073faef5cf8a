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

export const readBuilt = (file: string, folder = builtSite()): string =>
  readFileSync(join(folder, file), 'utf8');

/** Every HTML page of a built site; `base` is where it will lie on its domain. */
export const pagesIn = (folder: string, base: string): readonly BuiltPage[] =>
  builtFiles('.html', folder).map((file) => {
    const path = base + file.replace(/(^|\/)index\.html$/, '$1');
    const html = readBuilt(file, folder);
    const place = routeOf(path, LANGS, { ...SITE, base });
    return { file, path, html, ...place, document: parser.parseHtml(html) };
  });
export const builtPages = pagesIn(builtSite(), SITE.base);

/** The page of a route in a language. @throws Error when it was not built */
export function pageAt(lang: string, route: string): BuiltPage {
  const page = builtPages.find((one) => one.lang === lang && one.route === route);
  if (!page) throw new Error(`/${route} is missing in ${lang}`);
  return page;
}

/** Where what is not a page lies for a language: `id/`, nothing for the default one. */
export const folderOf = (lang: string): string => (lang === SITE.defaultLang ? '' : `${lang}/`);

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

/** What a piece of HTML says: tags within a line vanish, others part words. */
export const textOf = (html: string): string =>
  decoded(
    html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]*>/g, (tag) => (/^<\/?(a|b|i|em|strong|span|dfn)\b/.test(tag) ? '' : ' ')),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** Values of an attribute on the elements that a selector finds. */
export const attributes = ({ document }: BuiltPage, selector: string, name: string): string[] =>
  document.querySelectorAll(selector).flatMap((element) => {
    const value = element.getAttributeValue(name);
    return value === null ? [] : [decoded(value)];
  });

/** Where addresses stand in a page: elements and attribute. */
export const ADDRESSES = [
  ['[href]', 'href'],
  ['[src]', 'src'],
  ['[action]', 'action'],
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
] as const;
/** Fragments that carry the state of a tool instead of naming a place. */
export const STATE = /^#(q=|[aevw]\d+(\.|$)|t\d+-)/;

/** Every id of a page, with repetitions. */
export const idsOf = (page: BuiltPage): string[] => attributes(page, '[id]', 'id');

/** Where the site will be, as its pages say: scheme and host. */
export const { origin: ORIGIN } = new URL(
  attributes(pageAt(SITE.defaultLang, ''), 'link[rel="canonical"]', 'href')[0] ?? '',
);

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
export function fileAt(
  pathname: string,
  folder = builtSite(),
  base = SITE.base,
): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const inner = decodeURIComponent(pathname.slice(base.length));
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  const full = join(folder, file);
  return existsSync(full) && statSync(full).isFile() ? file : undefined;
}

interface OfWorker {
  readonly version: string;
  readonly core: Readonly<Record<string, readonly string[]>>;
  readonly offline: Readonly<Record<string, string>>;
}
/** What the build has put into a service worker. */
export const ofWorker = (script: string): OfWorker =>
  JSON.parse(/\{"version":.*?\]\}\}/.exec(script)?.[0] ?? '{}');

/** Bytes as the server sends them. */
export const compressedSize = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
