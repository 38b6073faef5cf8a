import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** Paths below `content/`, with `/`, in a stable order. */
export function contentFiles(folder: string, ending: string): string[] {
  return readdirSync(join(CONTENT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(CONTENT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const readContent = (file: string): string => readFileSync(join(CONTENT, file), 'utf8');

/** @throws Error naming the file and line when it is not YAML or has a key twice */
export function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text, { uniqueKeys: true });
  } catch (error) {
    throw new Error(`content/${file}: ${error instanceof Error ? error.message : error}`);
  }
}

export const readYaml = (file: string): unknown => parseYaml(readContent(file), file);

/** Splits an MDX file into frontmatter and text. @throws Error when there is no frontmatter */
export function splitMdx(
  mdx: string,
  file: string,
): { data: Record<string, unknown>; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(mdx);
  if (!match) throw new Error(`content/${file}: needs frontmatter between two lines of ---`);
  // One line more, for the --- above: the line numbers of faults are those of the file.
  return {
    data: parseYaml(`\n${match[1]}`, file) as Record<string, unknown>,
    body: match[2] ?? '',
  };
}
