import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../src/build/serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(parent, 'site');
let server: Server;

const put = async (path: string, text: string) => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** A request whose path is sent exactly as given: `fetch` would tidy `..` away. */
const ask = (path: string, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, method }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      done({ status: response.statusCode ?? 0, headers: response.headers, body });
    })
      .on('error', fail)
      .end();
  });

beforeAll(async () => {
  await put('_headers', '/*\n  X-All: yes\n\n/a/*\n  X-A: yes\n');
  await put('index.html', 'home');
  await put('a/index.html', 'page');
  await put('404.html', 'no such page');
  await put('id/404.html', 'tidak ada');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  await mkdir(join(parent, 'site-2'));
  writeFileSync(join(parent, 'site-2', 'secret.txt'), 'secret');
  server = await serve(folder);
});
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

describe('the preview server', () => {
  test('sends each path its headers', async () => {
    const home = await ask('/');
    expect([home.status, home.body, home.headers['x-all'], home.headers['x-a']]).toEqual([
      200,
      'home',
      'yes',
      undefined,
    ]);
    expect((await ask('/a/')).headers).toMatchObject({
      'x-all': 'yes',
      'x-a': 'yes',
      'cache-control': 'public, max-age=0, must-revalidate',
    });
  });

  test('leads to the address with a slash, its query kept', async () => {
    const { status, headers } = await ask('/a?q=1');
    expect([status, headers['location']]).toEqual([308, '/a/?q=1']);
  });

  test('has an error page per language, with the headers of every page', async () => {
    const english = await ask('/nothing/');
    expect([english.status, english.body, english.headers['x-all']]).toEqual([
      404,
      'no such page',
      'yes',
    ]);
    expect((await ask('/id/nothing/')).body).toBe('tidak ada');
  });

  test('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/', 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '4', '']);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/../site-2/secret.txt',
    '/..%2fsite-2%2fsecret.txt',
  ])('gives nothing outside its folder: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test.each(['/%', '/%E0%A4%A', '//', '/a%00'])('survives a broken address: %s', async (path) => {
    expect([200, 400, 404]).toContain((await ask(path)).status);
    expect((await ask('/')).status).toBe(200);
  });
});
