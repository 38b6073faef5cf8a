import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minified } from '../../src/build/minify.ts';
import { serve } from '../../src/build/serve.ts';
import { openSite, ready, type Site } from '../support/browser.ts';
import { builtSite } from '../support/paths.ts';

const PATIENT = { timeout: 10_000 };

/** A copy of the built site on a server that can go away and come back with another build. */
async function host() {
  const folder = join(mkdtempSync(join(tmpdir(), 'offline-')), 'site');
  cpSync(builtSite(), folder, { recursive: true });
  let server = await serve(folder);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    down: () => {
      server.close();
      server.closeAllConnections();
    },
    up: async () => {
      server = await serve(folder, port);
    },
    file: (name: string) => join(folder, name),
    edit: (name: string, change: (text: string) => string) => {
      const file = join(folder, name);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
    remove: () => rmSync(join(folder, '..'), { recursive: true }),
  };
}
type Host = Awaited<ReturnType<typeof host>>;

let site: Site;
let on: Host;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A first visit in a profile of its own, until the worker has taken over. */
async function firstVisit(path: string) {
  on = await host();
  context = await site.context({ serviceWorkers: 'allow' });
  page = await context.newPage();
  await page.goto(on.origin + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
async function leave() {
  await context.close();
  on.down();
  on.remove();
}
const go = async (path: string) => {
  await page.goto(on.origin + path);
  await ready(page);
};
const heading = () => page.locator('h1').innerText();
const stores = () => page.evaluate(() => caches.keys());
const versionIn = (name: string) =>
  /"version":"(\w+)"/.exec(readFileSync(on.file(name), 'utf8'))?.[1];
/** Asks for the worker of now, as a browser does on a visit, and waits until it has taken over. */
const update = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const changed = new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done),
    );
    await registration?.update();
    if (registration?.installing || registration?.waiting) await changed;
  });

describe.each([
  ['en', '/', '/offline/'],
  ['id', '/id/', '/id/offline/'],
])('without a connection, in %s', (lang, home, offline) => {
  test('the core of the language is there after one visit, its tools work, and the rest says what to do', async () => {
    await firstVisit(`${home}about/`);
    on.down();
    await go(home);
    await go(`${home}roles/virtual-executive-assistant/`);
    await go(`${home}about/`);
    await go(`${home}quiz/`);
    await page.locator('.quiz-go').first().click();
    await page.locator('.quiz-form input[value="4"]').check();
    await go(`${home}rates/`);
    await page.locator('.est-form input').first().waitFor();
    await go(`${home}glossary/`);
    expect(page.url()).toBe(`${on.origin}${home}glossary/`);
    const shown = await heading();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await on.up();
    await page.reload();
    expect(await heading()).not.toBe(shown);
    await go(offline);
    expect(await heading()).toBe(shown);
    await leave();
  });

  test('a search that was made once is made again', async () => {
    await firstVisit(`${home}search/`);
    await page.locator('#query').fill('invoice');
    await page.locator('.search-results a').first().waitFor();
    const found = await page.locator('.search-results').first().innerText();
    await page.waitForLoadState('networkidle');
    on.down();
    await go(`${home}search/#q=invoice`);
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-results').first().innerText()).toBe(found);
    await leave();
  });
});

test('a language that is visited later is kept as well', async () => {
  await firstVisit('/');
  await go('/id/method/');
  await expect
    .poll(() => page.evaluate(async () => !!(await caches.match('/id/rates/'))), PATIENT)
    .toBe(true);
  on.down();
  await go('/id/roles/personal-assistant/');
  expect(await page.locator('html').getAttribute('lang')).toBe('id');
  await leave();
});

test('a new build is seen at once; a page read under the one before is still there without a connection', async () => {
  await firstVisit('/');
  await go('/glossary/');
  const [first] = await stores();
  on.edit('index.html', (html) => html.replace(/<h1/, '<h1 data-new'));
  on.edit('sw.js', (script) => script.replace(/"version":"\w+"/, '"version":"second"'));
  await go('/');
  expect(await page.locator('[data-new]').count()).toBe(1);
  await update();
  expect(await stores()).toEqual([first, 'right-hand / second']);
  on.down();
  await go('/');
  expect(await page.locator('[data-new]').count()).toBe(1);
  await go('/glossary/');
  expect(page.url()).toContain('/glossary/');
  expect(await page.locator('.word').count()).toBeGreaterThan(10);
  await leave();
});

test('after a step back to an older build that build is served, and no store is left of what came between', async () => {
  await firstVisit('/');
  const first = versionIn('sw.js');
  for (const version of ['second', 'third', first]) {
    on.edit('sw.js', (script) => script.replace(/"version":"\w+"/, `"version":"${version}"`));
    on.edit('index.html', (html) => html.replace(/<h1[^>]*/, `<h1 data-build="${version}"`));
    await update();
    await go('/');
    expect(await page.locator('h1').getAttribute('data-build')).toBe(version);
  }
  expect((await stores()).sort()).toEqual([`right-hand / ${first}`, 'right-hand / third'].sort());
  on.down();
  await go('/');
  expect(await page.locator('h1').getAttribute('data-build')).toBe(first);
  await leave();
});

test('the way back: the worker goes with all it kept, the open page stays, stores of others too', async () => {
  await firstVisit('/');
  await page.evaluate(() => caches.open('of somebody else'));
  await page.evaluate(() => {
    document.title = 'still here';
  });
  const retire = readFileSync(new URL('../../src/offline/retire.js', import.meta.url), 'utf8');
  writeFileSync(on.file('sw.js'), minified(retire).replace('BUILD', '{"base":"/"}'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(stores, PATIENT).toEqual(['of somebody else']);
  await expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      PATIENT,
    )
    .toBe(0);
  expect(await page.title()).toBe('still here');
  await leave();
});

test('what was garbled in the store does no harm: the network heals a page, and content shows without a script', async () => {
  await firstVisit('/');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/\.js$|\/$/.test(request.url)) await cache.put(request, new Response('<'));
    }
  });
  await go('/roles/personal-assistant/');
  expect((await heading()).length).toBeGreaterThan(5);
  await page.goto(`${on.origin}/quiz/`);
  expect((await heading()).length).toBeGreaterThan(5);
  expect(await page.locator('main').innerText()).toMatch(/\w{4}/);
  on.down();
  await go('/roles/personal-assistant/');
  expect((await heading()).length).toBeGreaterThan(5);
  await leave();
});

test('where the store is full, pages come from the network as ever', async () => {
  await firstVisit('/');
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: on.origin, quotaSize: 1 });
  await go('/glossary/');
  expect(await page.locator('.word').count()).toBeGreaterThan(10);
  await go('/faq/');
  expect(await page.evaluate(async () => !!(await caches.match('/faq/')))).toBe(false);
  await leave();
});

test('a worker that cannot be had, or that may not be, leaves the site as it is', async () => {
  on = await host();
  context = await site.context({ serviceWorkers: 'allow' });
  page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  writeFileSync(on.file('sw.js'), 'this is no script');
  await go('/');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  rmSync(on.file('sw.js'));
  await go('/about/');
  await page.waitForTimeout(500);
  expect(faults).toEqual([]);
  await leave();
});

test('who saves data is not sent what was not asked for', async () => {
  on = await host();
  context = await site.context({ serviceWorkers: 'allow' });
  await context.addInitScript(
    `Object.defineProperty(navigator, 'connection', { value: { saveData: true } })`,
  );
  page = await context.newPage();
  await go('/');
  await page.waitForTimeout(800);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await leave();
});
