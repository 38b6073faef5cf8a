import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Rewrites every page of a built site so. */
export async function slim(folder: string): Promise<void> {
  const read = (file: string) => readFile(file, 'utf8');
  const scripts = await Promise.all((await filesIn(join(folder, '_astro'), '.js')).map(read));
  const inScripts = namesUsed(scripts.join('\n'));
  for (const page of await filesIn(folder, '.html')) {
    await writeFile(page, withoutUnused(shortScopes(await read(page)), inScripts));
  }
}
