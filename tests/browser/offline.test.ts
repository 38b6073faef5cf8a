import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { minified } from '../../src/build/minify.ts';
import { ready } from '../support/browser.ts';
import { devtools } from '../support/devtools.ts';
import { useHost } from '../support/host.ts';
import { useSite } from '../support/site.ts';

let context: BrowserContext;
let page: Page;
const site = useSite();
const host = useHost();
afterEach(() => context.close());

/** A profile of its own for a test. */
async function arrive() {
  context = await site.context({ serviceWorkers: 'allow' });
  page = await context.newPage();
}
/** A first visit, until the worker has taken over. */
async function firstVisit(path: string) {
  await arrive();
  await page.goto(host.origin + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
const go = async (path: string) => {
  await page.goto(host.origin + path);
  await ready(page);
};
const heading = () => page.locator('h1').innerText();
const stores = () => page.evaluate(() => caches.keys());
const versionIn = (file: string) => /"version":"(\w+)"/.exec(host.read(file))?.[1];
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
    host.down();
    await go(home);
    await go(`${home}roles/virtual-executive-assistant/`);
    await go(`${home}about/`);
    await go(`${home}quiz/`);
    await page.locator('.quiz-go').first().click();
    await page.locator('.quiz-form input[value="4"]').check();
    await go(`${home}rates/`);
    await page.locator('.est-form input').first().waitFor();
    await go(`${home}glossary/`);
    expect(page.url()).toBe(`${host.origin}${home}glossary/`);
    const shown = await heading();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await host.up();
    await page.reload();
    expect(await heading()).not.toBe(shown);
    await go(offline);
    expect(await heading()).toBe(shown);
  });

  test('a search that was made once is made again', async () => {
    await firstVisit(`${home}search/`);
    await page.locator('#query').fill('invoice');
    await page.locator('.search-results a').first().waitFor();
    const found = await page.locator('.search-results').first().innerText();
    await page.waitForLoadState('networkidle');
    host.down();
    await go(`${home}search/#q=invoice`);
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-results').first().innerText()).toBe(found);
  });
});

test('a language that is visited later is kept as well', async () => {
  await firstVisit('/');
  await go('/id/method/');
  await expect
    .poll(() => page.evaluate(async () => !!(await caches.match('/id/rates/'))))
    .toBe(true);
  host.down();
  await go('/id/roles/personal-assistant/');
  expect(await page.locator('html').getAttribute('lang')).toBe('id');
});

test('a new build is seen at once; a page read under the one before is still there without a connection', async () => {
  await firstVisit('/');
  await go('/glossary/');
  const [first] = await stores();
  host.edit('index.html', (html) => html.replace(/<h1/, '<h1 data-new'));
  host.edit('sw.js', (script) => script.replace(/"version":"\w+"/, '"version":"second"'));
  await go('/');
  expect(await page.locator('[data-new]').count()).toBe(1);
  await update();
  expect(await stores()).toEqual([first, 'right-hand / second']);
  host.down();
  await go('/');
  expect(await page.locator('[data-new]').count()).toBe(1);
  await go('/glossary/');
  expect(page.url()).toContain('/glossary/');
  expect(await page.locator('.word').count()).toBeGreaterThan(10);
});

test('after a step back to an older build that build is served, and no store is left of what came between', async () => {
  await firstVisit('/');
  const first = versionIn('sw.js');
  for (const version of ['second', 'third', first]) {
    host.edit('sw.js', (script) => script.replace(/"version":"\w+"/, `"version":"${version}"`));
    host.edit('index.html', (html) => html.replace(/<h1[^>]*/, `<h1 data-build="${version}"`));
    await update();
    await go('/');
    expect(await page.locator('h1').getAttribute('data-build')).toBe(version);
  }
  expect((await stores()).sort()).toEqual([`right-hand / ${first}`, 'right-hand / third'].sort());
  host.down();
  await go('/');
  expect(await page.locator('h1').getAttribute('data-build')).toBe(first);
});

test('the way back: the worker goes with all it kept, the open page stays, stores of others too', async () => {
  await firstVisit('/');
  await page.evaluate(() => caches.open('of somebody else'));
  await page.evaluate(() => {
    document.title = 'still here';
  });
  const retire = readFileSync(new URL('../../src/offline/retire.js', import.meta.url), 'utf8');
  host.edit('sw.js', () => minified(retire).replace('BUILD', '{"base":"/"}'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(stores).toEqual(['of somebody else']);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  expect(await page.title()).toBe('still here');
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
  await page.goto(`${host.origin}/quiz/`);
  expect((await heading()).length).toBeGreaterThan(5);
  expect(await page.locator('main').innerText()).toMatch(/\w{4}/);
  host.down();
  await go('/roles/personal-assistant/');
  expect((await heading()).length).toBeGreaterThan(5);
});

test('where the store is full, pages come from the network as ever', async () => {
  await firstVisit('/');
  const session = await devtools(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1 });
  await go('/glossary/');
  expect(await page.locator('.word').count()).toBeGreaterThan(10);
  await go('/faq/');
  expect(await page.evaluate(async () => !!(await caches.match('/faq/')))).toBe(false);
});

test('a worker that cannot be had, or that may not be, leaves the site as it is', async () => {
  await arrive();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  host.edit('sw.js', () => 'this is no script');
  await go('/');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  host.remove('sw.js');
  await go('/about/');
  await page.waitForTimeout(500);
  expect(faults).toEqual([]);
});

test('who saves data is not sent what was not asked for', async () => {
  await arrive();
  await page.addInitScript(
    `Object.defineProperty(navigator, 'connection', { value: { saveData: true } })`,
  );
  await go('/');
  await page.waitForTimeout(800);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});
