import { minifySync } from 'vite';
import { propertiesUsed, renamedLike, type SlimStyle, slimStyle } from './style.ts';

const STYLES = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** A page as its styles and what stands before and after them. */
interface Parts {
  readonly before: string;
  readonly css: string;
  readonly after: string;
}

/**
 * Puts every style of a page into the place of the last one of its head, in the same order: the policy names each style
 * by its hash, and the island's own would else stand in the body, where none may.
 * @throws Error for a page whose head has no style
 */
function parts(html: string): Parts {
  const styles = [...html.matchAll(STYLES)];
  const end = html.indexOf('</head>');
  const last = styles.findLast(({ index }) => index < end);
  if (!last) throw new Error('a page has no style in its head');
  return {
    before: html.slice(0, last.index).replace(STYLES, ''),
    css: styles.map(([, css = '']) => css).join(''),
    after: html.slice(last.index + last[0].length).replace(STYLES, ''),
  };
}

/** Every class that an element of some HTML has. */
const classesOf = (html: string): readonly string[] =>
  [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/));

/** Whether scripts may set classes that do not stand in the HTML. */
const isLive = (html: string) => /<astro-island|<script[^>]*\bsrc=/.test(html);

const shortened = new Map<string, string>();
function shortest(code: string): string {
  const known = shortened.get(code) ?? minifySync('inline.js', code, { module: false }).code.trim();
  shortened.set(code, known);
  return known;
}

/** Some HTML without the end tags of shapes in drawings, and without what an inline script says for its readers. */
const withoutSeams = (html: string) =>
  html
    .replace(/(<(?:path|rect|circle|line)\b[^>]*)><\/(?:path|rect|circle|line)>/g, '$1/>')
    .replace(
      /<script>([\s\S]*?)<\/script>/g,
      (_, code: string) => `<script>${shortest(code)}</script>`,
    );

/** What pages of one kind have in common. */
interface Kin {
  readonly classes: Set<string>;
  hasIsland: boolean;
}

/**
 * How the pages of a built site are said in fewer bytes. Pages with the same styles keep one and the same: the policy
 * names each style by its hash, and hosts cut a header that is too long.
 * @param pages all of them, each read anew: a site may have thousands
 * @param scripts what they fetch later: styles there use the page's properties too
 */
export async function slimmer(
  pages: AsyncIterable<string>,
  scripts: string,
): Promise<(html: string) => string> {
  const kinds = new Map<string, Kin>();
  for await (const html of pages) {
    const { before, css, after } = parts(html);
    const kin = kinds.get(css) ?? { classes: new Set(), hasIsland: false };
    kinds.set(css, kin);
    for (const name of classesOf(before + after)) kin.classes.add(name);
    kin.hasIsland ||= after.includes('<astro-island');
  }
  const inScripts = propertiesUsed(scripts);
  const styles = new Map<string, SlimStyle>();
  return (html) => {
    const { before, css, after } = parts(html);
    const kin = kinds.get(css);
    const inHtml = propertiesUsed(before + after);
    const live = isLive(html);
    const key = [css, live, ...inHtml].join('\n');
    const style =
      styles.get(key) ??
      slimStyle(css, {
        classes: live ? null : (kin?.classes ?? null),
        // A page without an island runs no script that could use one, and fetches no style.
        inScripts: kin?.hasIsland ? inScripts : new Set(),
        inHtml,
      });
    styles.set(key, style);
    const rest = (part: string) => withoutSeams(renamedLike(part, style));
    return `${rest(before)}<style>${style.css}</style>${rest(after)}`;
  };
}
