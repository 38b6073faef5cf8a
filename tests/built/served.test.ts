import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersForPath, parseHeadersFile } from '../../src/build/headers.ts';
import { serve } from '../../src/build/serve.ts';
import { builtPages, isErrorPage, readBuilt } from '../support/dist.ts';
import { builtSite } from '../support/paths.ts';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = await serve(builtSite());
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const rules = parseHeadersFile(readBuilt('_headers'));

test('every page arrives whole, compressed and under its headers', async () => {
  for (const page of builtPages.filter((candidate) => !isErrorPage(candidate))) {
    const response = await fetch(origin + page.path, { headers: { 'accept-encoding': 'br' } });
    expect(response.status, page.path).toBe(200);
    expect(response.headers.get('content-encoding'), page.path).toBe('br');
    for (const [name, value] of Object.entries(headersForPath(rules, page.path))) {
      expect(response.headers.get(name), `${page.path} ${name}`).toBe(value);
    }
    expect(await response.text(), page.path).toBe(page.html);
  }
});

test.each([
  ['/no-such-page/', 'en'],
  ['/quiz/no-such-page', 'en'],
  ['/id/no-such-page/', 'id'],
  ['/id/roles/no-such-role/', 'id'],
])('an address that does not exist is answered in its language: %s', async (path, lang) => {
  const response = await fetch(origin + path);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(`<html lang="${lang}"`);
  expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
});

test('an address without its last slash leads to the page', async () => {
  const response = await fetch(`${origin}/id/quiz?q=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, '/id/quiz/?q=1']);
});

test.each([
  ['/compare/roles.csv', 'text/csv; charset=utf-8'],
  ['/id/compare/roles.json', 'application/json; charset=utf-8'],
  ['/compare/roles.schema.json', 'application/json; charset=utf-8'],
])('data to take away arrives as what it is: %s', async (path, type) => {
  const response = await fetch(origin + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});
