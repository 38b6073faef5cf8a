type Names = ReadonlyMap<string, string>;

const SCOPE = /data-astro-cid-\w+/g;

/**
 * The shortest names for the marks by which styles are kept to their component: styles and HTML travel together, so
 * that a page is the only place where a mark means something.
 * @param known names that stay as they are
 */
function scopeNames(text: string, known: Names = new Map()): Names {
  const names = new Map(known);
  for (const [scope] of text.matchAll(SCOPE))
    if (!names.has(scope)) names.set(scope, `data-${names.size.toString(36)}`);
  return names;
}

const SETTING = /(?<=[{;])(--[a-z0-9-]+):[^;{}]*(?:;|(?=}))/g;
const PROPERTY = /(?<![\w-])--[a-z0-9-]+/g;
export const propertiesUsed = (code: string): ReadonlySet<string> =>
  new Set([...code.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));

/** The style without custom properties that neither it nor anything else uses. */
function withoutUnused(css: string, elsewhere: ReadonlySet<string>): string {
  const used = propertiesUsed(css).union(elsewhere);
  const slimmer = css.replace(SETTING, (setting, name) => (used.has(name) ? setting : ''));
  // What only an unused one used is unused now.
  return slimmer === css ? css : withoutUnused(slimmer, elsewhere);
}

/** The shortest names for the custom properties that a style sets, but for those that scripts name. */
function propertyNames(css: string, inScripts: ReadonlySet<string>): Names {
  const set = new Set([...css.matchAll(SETTING)].map(([, name = '']) => name));
  const own = [...set.difference(inScripts)];
  const short = own.map((_, index) => `--${index.toString(36)}`);
  const isTaken = short.some((name) => set.has(name) || inScripts.has(name));
  return new Map(isTaken ? [] : own.map((name, index) => [name, short[index] ?? name]));
}

const renamed = (text: string, pattern: RegExp, names: Names) =>
  text.replace(pattern, (name) => names.get(name) ?? name);

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

/** What a style is for, besides what stands in it. */
export interface Use {
  /** Every class of the pages that share it; null where a script may set others. */
  readonly classes: ReadonlySet<string> | null;
  /** Custom properties that scripts name: they keep their names. */
  readonly inScripts: ReadonlySet<string>;
  /** Custom properties that the HTML uses. */
  readonly inHtml: ReadonlySet<string>;
}

/** A style as it is sent, and what its marks and custom properties are called now. */
export interface SlimStyle {
  readonly css: string;
  readonly scopes: Names;
  readonly properties: Names;
}

/**
 * The shortest style that says the same: no rule for a class that nothing has (one that speaks of absence stays), no
 * custom property that nothing uses, no seam between two components, and the shortest names.
 * @example slimStyle('p{top:0}.a{top:0}.b{top:0}', { classes: new Set(['a']), … }).css // => 'p{top:0}.a{top:0}'
 */
export function slimStyle(css: string, { classes, inScripts, inHtml }: Use): SlimStyle {
  const scopes = scopeNames(css);
  const scoped = renamed(css, SCOPE, scopes);
  const kept = classes ? forClasses(scoped, classes) : scoped;
  const used = withoutUnused(kept, inScripts.union(inHtml));
  const properties = propertyNames(used, inScripts);
  return { css: joinLayers(renamed(used, PROPERTY, properties)), scopes, properties };
}

/** The HTML around a style with the names that it has now; a mark without a style gets one of its own. */
export function renamedLike(html: string, { scopes, properties }: SlimStyle): string {
  const scoped = renamed(html, SCOPE, scopeNames(html, scopes));
  return renamed(scoped, PROPERTY, properties);
}
