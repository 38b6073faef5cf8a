import { existsSync } from 'node:fs';
import { readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import languages from '../../content/languages.json' with { type: 'json' };
import { filesIn } from './files.ts';
import { headerRules, inlineCode, toHeadersFile } from './headers.ts';
import { buildSearchIndex } from './search.ts';
import { slim } from './slim.ts';

/** What remains once Astro has written the pages: error pages where hosts look for them, search index, headers. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await placeErrorPages(folder);
        await slim(folder);
        logger.info(`search index over ${await buildSearchIndex(folder)} pages`);
        await writeHeaders(folder);
      },
    },
  };
}

/** `/id/404/index.html` → `/id/404.html`, where hosts look for it; likewise without a prefix. */
async function placeErrorPages(folder: string) {
  for (const prefix of ['', ...languages.map(({ code }) => code)]) {
    const nested = join(folder, prefix, '404');
    if (!existsSync(nested)) continue;
    await rename(join(nested, 'index.html'), `${nested}.html`);
    await rmdir(nested);
  }
}

async function writeHeaders(folder: string) {
  const pages = await filesIn(folder, '.html');
  const code = (await Promise.all(pages.map((page) => readFile(page, 'utf8')))).map(inlineCode);
  const rules = headerRules({
    scripts: code.flatMap(({ scripts }) => scripts),
    styles: code.flatMap(({ styles }) => styles),
  });
  await writeFile(join(folder, '_headers'), toHeadersFile(rules));
}
