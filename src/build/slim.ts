import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { filesIn } from './files.ts';

const SCOPE = /data-astro-cid-\w+/g;

/**
 * Gives the marks by which styles are kept to their component the shortest names: styles and HTML travel together, so
 * that a page is the only place where a mark means something.
 * @example shortScopes('<p data-astro-cid-nou7hnrs>') // => '<p data-0>'
 */
export function shortScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replace(SCOPE, (scope) => {
    const name = names.get(scope) ?? `data-${names.size.toString(36)}`;
    names.set(scope, name);
    return name;
  });
}

const SETTING = /(?<=[{;])(--[a-z0-9-]+):[^;{}]*(?:;|(?=}))/g;
const namesUsed = (code: string) =>
  new Set([...code.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));

/**
 * Leaves out the custom properties that nothing on the page uses, nor any script of the site.
 * @example withoutUnused(':root{--a:1px;--b:2px}p{margin:var(--a)}') // => ':root{--a:1px;}p{margin:var(--a)}'
 */
export function withoutUnused(html: string, inScripts: ReadonlySet<string> = new Set()): string {
  const used = namesUsed(html);
  const slimmer = html.replace(SETTING, (setting, name) =>
    used.has(name) || inScripts.has(name) ? setting : '',
  );
  // What only an unused one used is unused now.
  return slimmer === html ? html : withoutUnused(slimmer, inScripts);
}

/**
 * Gives custom properties the shortest names, as {@link shortScopes} does for marks; those of scripts keep theirs.
 * @example shortProperties('<style>p{--ink:red;color:var(--ink)}</style>') // => '<style>p{--0:red;color:var(--0)}</style>'
 */
export function shortProperties(html: string, inScripts: ReadonlySet<string> = new Set()): string {
  const set = new Set([...html.matchAll(SETTING)].map(([, name = '']) => name));
  const own = [...set].filter((name) => !inScripts.has(name));
  const short = own.map((_, index) => `--${index.toString(36)}`);
  if (short.some((name) => set.has(name) || inScripts.has(name))) return html;
  const names = new Map(own.map((name, index) => [name, short[index] ?? name]));
  return html.replace(/(?<![\w-])--[a-z0-9-]+/g, (name) => names.get(name) ?? name);
}

const STYLES = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
/** Every class that an element of the page has. */
export const classesOf = (html: string): ReadonlySet<string> =>
  new Set(
    [...html.replace(STYLES, '').matchAll(/\sclass="([^"]*)"/g)].flatMap(([, list = '']) =>
      list.split(/\s+/),
    ),
  );

/** What a selector names that no element has. */
const strangerIn = (selector: string, classes: ReadonlySet<string>) =>
  [...selector.matchAll(/\.([a-z][\w-]*)/g)].some(([, name = '']) => !classes.has(name));

/** Rules that hold rules, and are nothing without them. */
const HOLDS = /^@(layer|media|supports|container)\b/;

/** Where the block ends whose opening brace stands at an index: after its closing brace. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}

/** The style without rules for classes that are none of these, however deep they stand, and without what is empty then. */
function forClasses(css: string, classes: ReadonlySet<string>): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === ';') {
      kept.push(css.slice(from, at + 1));
      from = at + 1;
    } else if (css[at] === '{') {
      const end = endOfBlock(css, at);
      const before = css.slice(from, at);
      const selector = before.trim();
      const isStrange =
        !selector.startsWith('@') &&
        !selector.includes(':not(') &&
        selector.split(',').every((one) => strangerIn(one, classes));
      const inner = css.slice(at + 1, end - 1);
      const rest =
        selector.startsWith('@') && !HOLDS.test(selector) ? inner : forClasses(inner, classes);
      if (!isStrange && rest.trim() !== '') kept.push(`${before}{${rest}}`);
      from = end;
      at = end - 1;
    }
  }
  return kept.join('') + css.slice(from);
}

/**
 * Leaves out the rules for classes that nothing on the page has; only for pages whose scripts set none.
 * A rule that speaks of absence stays.
 * @param classes of the page, or of all pages that share its styles
 * @example withoutStrangers('<style>p{top:0}.a{top:0}.b{top:0}</style><p class="a">') // => '<style>p{top:0}.a{top:0}</style><p class="a">'
 */
export function withoutStrangers(html: string, classes = classesOf(html)): string {
  if (/<astro-island|<script[^>]*\bsrc=/.test(html)) return html;
  return html.replace(
    STYLES,
    (_, open: string, css: string, close: string) => open + forClasses(css, classes) + close,
  );
}

/** The style with neighbouring blocks of one layer as one block. */
function joinLayers(css: string): string {
  const joined: { head: string; body: string }[] = [];
  let from = 0;
  for (let at = css.indexOf('{'); at >= 0; at = css.indexOf('{', from)) {
    const end = endOfBlock(css, at);
    const block = { head: css.slice(from, at).trim(), body: css.slice(at + 1, end - 1) };
    const last = joined.at(-1);
    if (last?.head === block.head && /^@layer \w+$/.test(block.head)) last.body += block.body;
    else joined.push(block);
    from = end;
  }
  return joined.map(({ head, body }) => `${head}{${body}}`).join('') + css.slice(from).trim();
}

/**
 * Leaves out the seams between the styles of two components, the end tags of shapes in drawings, and what an inline
 * script says for its readers.
 * @example withoutSeams('<style>@layer a{p{top:0}}\n@layer a{b{top:0}}</style>') // => '<style>@layer a{p{top:0}b{top:0}}</style>'
 */
export function withoutSeams(html: string): string {
  return html
    .replace(/(<(?:path|rect|circle|line)\b[^>]*)><\/(?:path|rect|circle|line)>/g, '$1/>')
    .replace(
      STYLES,
      (_, open: string, css: string, close: string) => open + joinLayers(css) + close,
    )
    .replace(
      /<script>([\s\S]*?)<\/script>/g,
      (_, code: string) => `<script>${shortest(code)}</script>`,
    );
}

const shortened = new Map<string, string>();
function shortest(code: string): string {
  const known = shortened.get(code) ?? minifySync('inline.js', code, { module: false }).code.trim();
  shortened.set(code, known);
  return known;
}

/**
 * Puts every style of a page into the last one of its head, in the same order: the policy names each style by its hash,
 * and the island's own would else stand in the body, where none may.
 * @example oneStyle('<style>a{}</style><i><style>b{}</style></head><style>c{}</style>') // => '<i><style>a{}b{}c{}</style></head>'
 */
export function oneStyle(html: string): string {
  const styles = [...html.matchAll(STYLES)];
  const end = html.indexOf('</head>');
  const last = styles.findLast(({ index }) => index < end);
  if (!last || styles.length < 2) return html;
  const css = styles.map(([, , text = '']) => text).join('');
  return html.replace(STYLES, (_, open: string, __, close: string, at: number) =>
    at === last.index ? open + css + close : '',
  );
}

const stylesOf = (html: string) => [...html.matchAll(STYLES)].map(([, , css]) => css).join();

/**
 * Rewrites every page of a built site so. Pages of one kind keep one and the same style: the policy names each style
 * by its hash, and hosts cut a header that is too long.
 */
export async function slim(folder: string): Promise<void> {
  const read = (file: string) => readFile(file, 'utf8');
  // Styles that a script fetches later use the page's properties too.
  const files = ['.js', '.css'].map((ending) => filesIn(join(folder, '_astro'), ending));
  const fetched = await Promise.all((await Promise.all(files)).flat().map(read));
  const inScripts = namesUsed(fetched.join('\n'));
  const pages = await Promise.all(
    (await filesIn(folder, '.html')).map(async (file) => ({
      file,
      html: oneStyle(await read(file)),
    })),
  );
  for (const kin of Map.groupBy(pages, ({ html }) => stylesOf(html)).values()) {
    const classes = new Set(kin.flatMap(({ html }) => [...classesOf(html)]));
    // A page without an island runs no script that could use one, and fetches no style.
    const named = kin.some(({ html }) => html.includes('<astro-island'))
      ? inScripts
      : new Set<string>();
    for (const { file, html } of kin) {
      const slimmer = withoutUnused(withoutStrangers(shortScopes(html), classes), named);
      await writeFile(file, withoutSeams(shortProperties(slimmer, named)));
    }
  }
}
