import { existsSync } from 'node:fs';
import { readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import languages from '../../content/languages.json' with { type: 'json' };
import { compress } from './compress.ts';
import { filesIn } from './files.ts';
import { headerRules, type InlineCode, inlineCode, toHeadersFile } from './headers.ts';
import { toCaddy, toNginx, toRedirectsFile } from './hosts.ts';
import { notePackages, writeNotices } from './notices.ts';
import { hasOfflinePage, PREFIXES, writeServiceWorker } from './offline.ts';
import { openSearchIndex, SEARCH_WORKER, type SearchIndex } from './search.ts';
import { slimmer } from './slim/page.ts';

/**
 * What remains once Astro has written the pages: error pages where hosts look for them, search index, service worker,
 * headers. `OFFLINE=off` takes the service worker back, `COMPRESS=on` leaves compressed twins beside the files.
 */
export function finish(): AstroIntegration {
  let base = '/';
  const shipped = new Set<string>();
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [notePackages(shipped)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await placeErrorPages(folder);
        const retire = process.env['OFFLINE'] === 'off';
        const worker = hasOfflinePage(folder);
        const search = await openSearchIndex();
        const code = await rewritePages(folder, base, worker && !retire ? ['sw.js'] : [], search);
        await writeHeaders(folder, base, code);
        logger.info(`search index over ${await search.write(folder)} pages`);
        for (const prefix of Object.values(PREFIXES))
          writeNotices(join(folder, prefix, 'third-party.txt'), shipped);
        if (worker) await writeServiceWorker(folder, base, retire);
        if (process.env['COMPRESS'] === 'on') await compress(folder);
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

const read = (file: string) => readFile(file, 'utf8');

async function* each(files: readonly string[]) {
  for (const file of files) yield read(file);
}

/**
 * Makes every page slim, and tells it which scripts it may start as workers: those of the search and of the tools where
 * it has one of them, the service worker everywhere. The search takes them up meanwhile, beside it.
 * @returns the inline code of all pages
 */
async function rewritePages(
  folder: string,
  base: string,
  service: readonly string[],
  search: SearchIndex,
): Promise<InlineCode> {
  const assets = join(folder, '_astro');
  const scripts = await filesIn(assets, '.js');
  const fetched = await Promise.all([...scripts, ...(await filesIn(assets, '.css'))].map(read));
  const own = scripts
    .map((file) => `_astro/${basename(file)}`)
    .filter((file) => file.includes('.worker-'));
  const list = (files: readonly string[]) =>
    JSON.stringify(files.map((file) => base + file).join(' '));
  const pages = await filesIn(folder, '.html');
  const slim = await slimmer(each(pages), fetched.join('\n'));
  const code = { scripts: new Set<string>(), styles: new Set<string>() };
  for (const page of pages) {
    const html = slim(await read(page));
    const names = html.includes('<astro-island') ? [...own, SEARCH_WORKER, ...service] : service;
    const named = html.replace(/\bOWN_WORKERS\b/, list(names));
    const { scripts, styles } = inlineCode(named);
    for (const script of scripts) code.scripts.add(script);
    for (const style of styles) code.styles.add(style);
    search.add(relative(folder, page), named);
    await writeFile(page, named);
  }
  return { scripts: [...code.scripts], styles: [...code.styles] };
}

async function writeHeaders(folder: string, base: string, code: InlineCode) {
  const rules = headerRules(code, base);
  await writeFile(join(folder, '_headers'), toHeadersFile(rules));
  const prefixes = Object.values(PREFIXES).filter(Boolean);
  await writeFile(join(folder, '_redirects'), toRedirectsFile(base, prefixes));
  await writeFile(join(folder, '_headers.nginx'), toNginx(rules));
  await writeFile(join(folder, '_headers.caddy'), toCaddy(rules));
}
