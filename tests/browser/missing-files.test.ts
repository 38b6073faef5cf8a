import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ready } from '../support/browser.ts';
import { answer, ask, changed, RATE, reachSwing } from '../support/estimator.ts';
import { holdScripts } from '../support/hardship.ts';
import { LEAST_WORDS, wordsOf } from '../support/look.ts';
import { useSite } from '../support/site.ts';
import { EN } from '../support/words.ts';

const site = useSite();

/** The tools, and the words for what there is without one. */
const INSTEAD: Readonly<Record<string, string>> = {
  '/quiz/': 'quiz.start.noscript',
  '/rates/': 'est.noscript',
  '/rates/philippines/': 'any.noscript',
  '/tasks/': 'tasks.tool.paper',
  '/compare/weigh/': 'weighing.noscript',
  '/search/': 'search.all',
};
const TOOLS = Object.keys(INSTEAD);

/** A tab in which some files never arrive. */
async function without(files: RegExp, path: string, prepare?: (page: Page) => Promise<unknown>) {
  const context = await site.context({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.route(files, (route) => route.abort());
  await prepare?.(page);
  await page.goto(site.origin + path);
  return { page, faults, close: () => context.close() };
}

describe('what does not arrive', () => {
  test('JavaScript: every kind of page has its content, and each tool says what there is instead', async () => {
    const { page, close } = await site.visit('/', { javaScript: false });
    for (const path of ['/compare/', '/id/roles/virtual-assistant/', '/id/quiz/', ...TOOLS]) {
      await page.goto(site.origin + path, { waitUntil: 'commit' });
      await page.locator('.foot').waitFor();
      expect(await wordsOf(page), path).toBeGreaterThan(LEAST_WORDS);
      const instead = INSTEAD[path];
      if (instead) expect(await page.locator('main').innerText(), path).toContain(EN(instead));
    }
    await close();
  });

  test.each(TOOLS)('scripts: %s keeps its content, and nothing breaks', async (path) => {
    const { page, faults, close } = await without(/\/(_astro|pagefind)\/.*\.js/, path);
    await page.waitForLoadState('networkidle');
    expect(await wordsOf(page)).toBeGreaterThan(LEAST_WORDS);
    expect(await page.locator('.mast a').first().isVisible()).toBe(true);
    expect(faults.filter((fault) => !/import|module|fetch/i.test(fault))).toEqual([]);
    await close();
  });

  test('the style: the page is read from top to bottom, headings and links in place', async () => {
    const { page, close } = await without(/\.woff2$/, '/', (fresh) =>
      fresh.route(`${site.origin}/`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
        await route.fulfill({ response, body });
      }),
    );
    expect(await page.evaluate(() => document.querySelectorAll('style').length)).toBe(0);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await wordsOf(page)).toBeGreaterThan(LEAST_WORDS);
    await close();
  });

  test('the display face: text stands in another one', async () => {
    const { page, close } = await without(/\.woff2$/, '/id/roles/executive-assistant/');
    const heading = page.locator('h1');
    expect(await heading.isVisible()).toBe(true);
    expect((await heading.boundingBox())?.height).toBeGreaterThan(20);
    await close();
  });

  test.each([
    ['its WebAssembly', /wasm\.\w+\.pagefind/],
    ['its list of words', /pagefind-entry|pf_meta|pf_index/],
    ['all of it', /\/pagefind\//],
  ])(
    'the search without %s says so, keeps the word, and every page is listed',
    async (_, files) => {
      const { page, close } = await without(files, '/search/');
      await ready(page);
      await page.locator('#query').fill('invoice');
      const failed = EN('search.failed');
      await page.locator('.search-status', { hasText: failed.slice(0, 20) }).waitFor();
      expect(await page.locator('#query').inputValue()).toBe('invoice');
      expect(await page.locator('main section ul a').count()).toBeGreaterThan(15);
      await close();
    },
  );

  test('the worker of the search: it answers all the same', async () => {
    const { page, close } = await without(/pagefind-worker/, '/search/#q=invoice');
    await page.locator('.search-results a').first().waitFor();
    await close();
  });

  test('the worker of the estimator: the page does its work', async () => {
    const { page, faults, close } = await without(/work\.worker-/, '/rates/');
    await ready(page);
    const before = await answer(page);
    await page.fill(RATE, '90,000');
    await changed(page, before);
    await reachSwing(page);
    expect(faults).toEqual([]);
    await close();
  });

  test('what is fetched later: the estimator says so and goes on counting', async () => {
    const { page, faults, close } = await without(/\/rates\/more\.json|\/More\./, '/rates/');
    await ready(page);
    const before = await answer(page);
    await page.fill(RATE, '90,000');
    await changed(page, before);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.getByText(EN('est.more.missing')).waitFor();
    expect(await page.inputValue(RATE)).toContain('90,000');
    await ask(page, 2);
    await expect.poll(() => answer(page)).toContain('Rp');
    expect(faults).toEqual([]);
    await close();
  });
});

test('a slow network: what was typed before the scripts came is still there, and counts', async () => {
  const context = await site.context();
  const page = await context.newPage();
  const go = await holdScripts(context);
  await page.goto(`${site.origin}/search/`, { waitUntil: 'commit' });
  await page.locator('#query').fill('invoice');
  const other = await context.newPage();
  await other.goto(`${site.origin}/rates/`, { waitUntil: 'commit' });
  await other.locator(RATE).fill('91,000');
  const before = await answer(other);
  go();
  await page.locator('.search-results a').first().waitFor();
  expect(await page.locator('#query').inputValue()).toBe('invoice');
  await ready(other);
  await changed(other, before);
  expect(await other.inputValue(RATE)).toBe('91,000');
  await context.close();
});
