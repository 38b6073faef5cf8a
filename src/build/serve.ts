import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { type HeaderRule, headersForPath, parseHeadersFile, REVALIDATE } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = /^(text\/|application\/(json|xml|manifest\+json)|image\/svg)/;

/**
 * Serves a built site as a static host would: the headers of its own `_headers` file, brotli, the error page of the
 * language, nothing sent twice that has not changed. Used for preview and by the tests, so that what is tested is what
 * is deployed.
 * @param base under which the site was built; nothing else is there
 * @returns the listening server; port 0 picks a free one
 */
export async function serve(folder: string, port = 0, base = '/'): Promise<Server> {
  const rules = parseHeadersFile(await readFile(join(folder, '_headers'), 'utf8'));
  const server = createServer(async (request, response) => {
    const { pathname, search, path } = addressOf(request.url);
    const file = path.startsWith(base)
      ? await resolve(folder, `/${path.slice(base.length)}`)
      : undefined;
    if (file === 'slash') {
      response.writeHead(308, { location: `${pathname}/${search}` }).end();
      return;
    }
    const { headers, body } = await answer(
      file ?? errorPage(folder, path.slice(base.length)),
      headersForPath(rules, pathname),
      /\bbr\b/.test(String(request.headers['accept-encoding'])),
    );
    if (!file) {
      // An address that will be there tomorrow must not be missing for a year.
      response.writeHead(404, { ...headers, 'Cache-Control': REVALIDATE }).end(body);
    } else if (request.headers['if-none-match'] === headers['ETag']) {
      response.writeHead(304, headers).end();
    } else {
      response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
    }
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
}

/** What a request asks for. A garbled address is one that does not exist. */
function addressOf(url = '/'): { pathname: string; search: string; path: string } {
  try {
    const { pathname, search } = new URL(`http://localhost/${url.replace(/^\/+/, '')}`);
    return { pathname, search, path: decodeURIComponent(pathname) };
  } catch {
    return { pathname: '/', search: '', path: '/404-garbled' };
  }
}

async function resolve(folder: string, pathname: string): Promise<string | 'slash' | undefined> {
  const path = join(folder, normalize(pathname));
  if (!path.startsWith(folder) || !existsSync(path)) return undefined;
  if (!(await stat(path)).isDirectory()) return path;
  if (!pathname.endsWith('/')) return 'slash';
  const index = join(path, 'index.html');
  return existsSync(index) ? index : undefined;
}

/** The nearest `404.html` up the tree. */
function errorPage(folder: string, pathname: string): string {
  const [first = ''] = pathname.split('/').filter(Boolean);
  const nested = join(folder, first, '404.html');
  return first && existsSync(nested) ? nested : join(folder, '404.html');
}

const kept = new Map<string, { readonly changed: number; readonly body: Buffer }>();

/** The file in brotli: as the build left it beside it, or compressed once for each state of it. */
async function compressed(file: string): Promise<Buffer> {
  if (existsSync(`${file}.br`)) return readFile(`${file}.br`);
  const { mtimeMs: changed } = await stat(file);
  const known = kept.get(file);
  if (known?.changed === changed) return known.body;
  const body = brotliCompressSync(await readFile(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  });
  kept.set(file, { changed, body });
  return body;
}

async function answer(file: string, own: HeaderRule['headers'], brotli: boolean) {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const compress = brotli && COMPRESSED.test(type);
  const body = await (compress ? compressed(file) : readFile(file));
  return {
    body,
    headers: {
      'Cache-Control': REVALIDATE,
      ...own,
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
      'Content-Type': type,
      'Content-Length': String(body.length),
      ...(compress ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(folder)) {
    console.error('There is no dist/ yet: run "npm run build" first.');
    process.exit(1);
  }
  const port = Number(process.env['PORT'] ?? 4321);
  const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');
  await serve(folder, port, base);
  console.log(`Right Hand is served at http://localhost:${port}${base} (Ctrl+C ends it)`);
}
