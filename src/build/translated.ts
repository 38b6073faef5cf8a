// Marks translations as up to date: each holds a stamp of the text that it was made from, and a test names the stale ones.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LANG, type Lang } from '../schemas/common.ts';
import { CONTENT, contentFiles, readContent, splitMdx } from './content.ts';

/** What may change in one language without the other: nothing that a reader reads. */
const NO_TEXT = ['checked', 'translationOf'];

/** A stamp of everything a translator has to render: frontmatter and text. White space does not count. */
export function stampOf({
  data,
  body,
}: {
  data: Readonly<Record<string, unknown>>;
  body: string;
}): string {
  const fields = Object.entries(data)
    .filter(([key]) => !NO_TEXT.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([fields, body], (_, value) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** An MDX file with a stamp in its frontmatter, in place of an older one or as its last line. */
export function withStamp(mdx: string, stamp: string): string {
  const line = `translationOf: "${stamp}"`;
  return mdx.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, (frontmatter) =>
    /^translationOf:/m.test(frontmatter)
      ? frontmatter.replace(/^translationOf:.*$/m, () => line)
      : frontmatter.replace(/---\r?\n$/, (end) => `${line}\n${end}`),
  );
}

/** Where the parts of `pages/id/about.mdx` lead: its language, and the same text in the default one. */
export function originalOf(file: string): { lang: Lang; original: string } {
  const [kind = '', lang = '', ...slug] = file.split('/');
  return { lang, original: [kind, DEFAULT_LANG, ...slug].join('/') };
}

/** Every translation, with the stamp it should have. @throws Error when there is nothing that it translates */
export const translations = () =>
  contentFiles('', '.mdx')
    .filter((file) => originalOf(file).lang !== DEFAULT_LANG)
    .map((file) => {
      const { original } = originalOf(file);
      return { file, original, stamp: stampOf(splitMdx(readContent(original), original)) };
    });

/** Stamps the translations among these files, and those of these originals. @returns what was changed */
function stampAll(chosen: readonly string[] | 'all'): string[] {
  const wanted = translations().filter(
    ({ file, original }) => chosen === 'all' || chosen.includes(file) || chosen.includes(original),
  );
  if (wanted.length === 0) throw new Error('none of these is a text in MDX below content/');
  return wanted.flatMap(({ file, stamp }) => {
    const before = readContent(file);
    const after = withStamp(before, stamp);
    if (after === before) return [];
    writeFileSync(join(CONTENT, file), after);
    return [`content/${file}`];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  if (asked.length === 0) {
    console.error('Which? npm run translated -- content/pages/id/about.mdx, or -- --all');
    process.exit(1);
  }
  const files = asked.map((path) => relative(CONTENT, resolve(path)).split(sep).join('/'));
  const changed = stampAll(asked.includes('--all') ? 'all' : files);
  console.log([...changed, `${changed.length} translations stamped`].join('\n'));
}
