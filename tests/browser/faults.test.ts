import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ready } from '../support/browser.ts';
import { answer, changed, RATE, WORDS } from '../support/estimator.ts';
import { EN, LEANS_VA } from '../support/quiz.ts';
import { useSite } from '../support/site.ts';
import { TICKS } from '../support/tasks.ts';
import { WEIGHED } from '../support/weigh.ts';

const site = useSite();

/** The tools, and the words for what there is without one. */
const INSTEAD = {
  '/quiz/': 'quiz.start.noscript',
  '/rates/': 'est.noscript',
  '/rates/philippines/': 'any.noscript',
  '/tasks/': 'tasks.tool.paper',
  '/compare/weigh/': 'weighing.noscript',
  '/search/': 'search.all',
};
const TOOLS = Object.keys(INSTEAD);
/** Enough words to be more than a frame around nothing. */
const LEAST_WORDS = 60;
const wordsOf = async (page: Page) => (await page.locator('main').innerText()).split(/\s+/).length;

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
    }
    for (const [path, key] of Object.entries(INSTEAD)) {
      await page.goto(site.origin + path);
      expect(await page.locator('main').innerText(), path).toContain(EN(key));
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
    await page.locator('#est-swing').scrollIntoViewIfNeeded();
    await page.locator('.est-drivers li').first().waitFor();
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
    await page.getByText(WORDS.en('est.more.missing')).waitFor();
    expect(await page.inputValue(RATE)).toContain('90,000');
    await page.locator('input[name="est-question"]').nth(2).check();
    await expect.poll(() => answer(page)).toContain('Rp');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('storage', () => {
  const broken = {
    'cannot be had':
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
    'cannot be read':
      "Storage.prototype.getItem = () => { throw new DOMException('no', 'SecurityError'); };",
    'is full':
      "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };",
    'is missing': "Object.defineProperty(window, 'localStorage', { value: undefined });",
  };
  test.each(Object.entries(broken))(
    'that %s: theme and quiz work for as long as the page is open',
    async (_, before) => {
      const { page, problems, close } = await site.visit('/quiz/', { before });
      await page.locator('.mast button').click();
      await page.locator('[name="theme"][value="dark"]').check();
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      await page.keyboard.press('Escape');
      await page.locator('.quiz-go').first().click();
      await page.locator('.quiz-form input[value="4"]').check();
      const box = page.locator('.quiz-remember input');
      if (await box.isEnabled()) await box.click();
      expect(await page.locator('.quiz-form input[value="4"]').isChecked()).toBe(true);
      expect(page.url()).toContain('#v1.');
      expect(problems).toEqual([]);
      await close();
    },
  );

  test('that holds no state of ours counts as empty', async () => {
    const states = [
      'garbage',
      '{"version":1}',
      '{"version":2,"fragment":"#v2.later","more":[1]}',
      '{"version":1,"fragment":"#v9.X1-5"}',
      '{"__proto__":{"version":1,"fragment":"#v1.X1-5"}}',
      '{"version":1,"fragment":"javascript:alert(1)"}',
      'x'.repeat(100_000),
    ];
    const { page, problems, close } = await site.visit('/quiz/');
    for (const state of states) {
      await page.evaluate((text) => {
        localStorage.setItem('right-hand:quiz', text);
        localStorage.setItem('theme', text);
      }, state);
      await page.goto(`${site.origin}/quiz/`);
      await ready(page);
      const theme = await page.evaluate(() => document.documentElement.dataset['theme']);
      expect(theme, state.slice(0, 60)).toBe('system');
      await page.locator('.quiz-go').last().click();
      await page.locator('.quiz-form').waitFor();
    }
    expect(problems).toEqual([]);
    await close();
  });
});

test('a slow network: what was typed before the scripts came is still there, and counts', async () => {
  const context = await site.context();
  const page = await context.newPage();
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.origin}/search/`, { waitUntil: 'commit' });
  await page.locator('#query').fill('invoice');
  const other = await context.newPage();
  await other.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
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

/** As a link on another page would: without loading this one anew. */
const open = (page: Page, hash: string) =>
  page.evaluate((text) => {
    location.hash = text;
  }, hash);

describe('a link that was cut, blown up or made to harm', () => {
  const tails = [
    '',
    '.',
    '%',
    '%00',
    '%E0%A4',
    '.__proto__-1',
    '1'.repeat(50_000),
    '<img src=x onerror=alert(1)>',
  ];
  const heads = {
    '/quiz/': '#v1',
    '/rates/': '#e1',
    '/id/rates/philippines/': '#a1',
    '/tasks/': '#t1',
    '/compare/weigh/': '#w1',
    '/search/': '#q=',
  };

  test.each(Object.entries(heads))('%s stays whole', async (path, head) => {
    const { page, problems, close } = await site.visit(path);
    for (const tail of tails) {
      await open(page, head + tail);
      expect(await wordsOf(page), tail.slice(0, 40)).toBeGreaterThan(LEAST_WORDS);
    }
    await page.reload();
    await ready(page);
    expect(await wordsOf(page)).toBeGreaterThan(LEAST_WORDS);
    expect(await page.locator('main img').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('takes no answer, mark, tick or figure away from who has one', async () => {
    const { page, problems, close } = await site.visit('/');
    for (const [path, head, rate] of [
      ['/rates/', '#e1', '92,000'],
      ['/rates/philippines/', '#a1', '450'],
    ] as const) {
      await page.goto(site.origin + path);
      await ready(page);
      const before = await answer(page);
      await page.fill(RATE, rate);
      await changed(page, before);
      await page.waitForURL((url) => url.hash.startsWith(head));
      await open(page, `${head}.zzzz.q=keep`);
      await page.locator('.est-notice').first().waitFor();
      expect(await page.inputValue(RATE), path).toContain(rate);
      await page.waitForURL((url) => url.hash.startsWith(head) && !url.hash.includes('zzzz'));
    }

    for (const [path, good, bad, notice, kept] of [
      ['/tasks/', TICKS, '#t1-2,a=1', '.tk-notice', '.tk-answer'],
      ['/compare/weigh/', WEIGHED, '#w1.zzzz.a:b:1', '.weigh-notice', '.weigh-places'],
    ] as const) {
      await page.goto(site.origin + path + good);
      const text = await page.locator(kept).innerText();
      await open(page, bad);
      await page.locator(notice).waitFor();
      expect(await page.locator(kept).innerText(), path).toBe(text);
      await page.waitForURL((url) => url.hash === good);
    }

    await page.goto(`${site.origin}/quiz/${LEANS_VA}`);
    const result = await page.locator('.quiz-result h1').innerText();
    await open(page, '#v1.X1-9');
    await page.locator('.quiz-notice').waitFor();
    await page.locator('.quiz-go').first().click();
    await page.waitForURL((url) => url.hash === LEANS_VA);
    expect(await page.locator('.quiz-result h1').innerText()).toBe(result);
    expect(problems).toEqual([]);
    await close();
  });
});
