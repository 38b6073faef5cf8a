import { existsSync } from 'node:fs';
import { readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import languages from '../../content/languages.json' with { type: 'json' };
import { compress } from './compress.ts';
import { filesIn } from './files.ts';
import { headerRules, inlineCode, toHeadersFile } from './headers.ts';
import { toCaddy, toNginx, toRedirectsFile } from './hosts.ts';
import { notePackages, writeNotices } from './notices.ts';
import { hasOfflinePage, PREFIXES, writeServiceWorker } from './offline.ts';
import { buildSearchIndex } from './search.ts';
import { slim } from './slim.ts';

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
        await slim(folder);
        logger.info(`search index over ${await buildSearchIndex(folder)} pages`);
        for (const prefix of Object.values(PREFIXES))
          writeNotices(join(folder, prefix, 'third-party.txt'), shipped);
        const retire = process.env['OFFLINE'] === 'off';
        const worker = hasOfflinePage(folder);
        await nameWorkers(folder, base, worker && !retire ? ['sw.js'] : []);
        if (worker) await writeServiceWorker(folder, base, retire);
        await writeHeaders(folder, base);
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

/**
 * Tells every page which scripts it may start as workers: those of the search and of the tools where a page has one of
 * them, the service worker everywhere.
 */
async function nameWorkers(folder: string, base: string, service: readonly string[]) {
  const own = (await filesIn(folder, '.js'))
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((file) => /^_astro\/.*\.worker-|^pagefind\/pagefind-worker\.js$/.test(file));
  const list = (files: readonly string[]) =>
    JSON.stringify(files.map((file) => base + file).join(' '));
  for (const page of await filesIn(folder, '.html')) {
    const html = await readFile(page, 'utf8');
    const names = html.includes('<astro-island') ? [...own, ...service] : service;
    await writeFile(page, html.replace(/\bOWN_WORKERS\b/, list(names)));
  }
}

async function writeHeaders(folder: string, base: string) {
  const pages = await filesIn(folder, '.html');
  const code = (await Promise.all(pages.map((page) => readFile(page, 'utf8')))).map(inlineCode);
  const rules = headerRules(
    {
      scripts: code.flatMap(({ scripts }) => scripts),
      styles: code.flatMap(({ styles }) => styles),
    },
    base,
  );
  await writeFile(join(folder, '_headers'), toHeadersFile(rules));
  const prefixes = Object.values(PREFIXES).filter(Boolean);
  await writeFile(join(folder, '_redirects'), toRedirectsFile(base, prefixes));
  await writeFile(join(folder, '_headers.nginx'), toNginx(rules));
  await writeFile(join(folder, '_headers.caddy'), toCaddy(rules));
}
