import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { ready } from '../support/browser.ts';
import { builtPages, SITE } from '../support/dist.ts';
import { AUDIT, lookedAt } from '../support/scope.ts';
import { useSite, useTab } from '../support/site.ts';
import { EN, ID } from '../support/words.ts';

const site = useSite();

const field = (page: Page) => page.locator('#query');
const status = (page: Page) => page.locator('.search-status');
const results = (page: Page) => page.locator('.search ol > li');
/** Waits for the answer: the status line says neither what to do nor that the search is under way. */
const searched = (page: Page) =>
  page.waitForFunction(
    (waiting) => !waiting.includes(document.querySelector('.search-status')?.textContent ?? ''),
    [EN, ID].flatMap((t) => [t('search.prompt'), t('search.loading'), '']),
  );
const LANGUAGES = [
  { lang: 'en', path: '/search/', t: EN, word: 'retainer' },
  { lang: 'id', path: '/id/search/', t: ID, word: 'kerja' },
];

describe.each(LANGUAGES)('search in $lang', ({ lang, path, t, word }) => {
  test('finds pages of this language only, and says how many', async () => {
    const { page, problems, close } = await site.visit(path);
    expect(await status(page).innerText()).toBe(t('search.prompt'));
    await field(page).fill(word);
    await results(page).first().waitFor();
    const count = Number(/\d+/.exec(await status(page).innerText())?.[0]);
    expect(count).toBeGreaterThan(1);
    expect(await results(page).count()).toBe(Math.min(count, 5));
    const paths = await results(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const found = paths.map(
      (address) => builtPages.find((candidate) => candidate.path === address)?.lang,
    );
    expect(new Set(found)).toEqual(new Set([lang]));
    expect(problems).toEqual([]);
    await close();
  });

  test('heads the best and what else there is of each kind, in levels that fit, and arrows pass the headings by', async () => {
    const { page, close } = await site.visit(`${path}#q=${word}`);
    const more = page.locator('.search > .button');
    await more.click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(5);
    const said = await status(page).innerText();
    const groups = await page.locator('.search section').evaluateAll((sections) =>
      sections.map((section) => ({
        name: document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent,
        heading: section.firstElementChild?.tagName,
        size: section.querySelectorAll('li').length,
        kinds: section.querySelectorAll('.search-kind').length,
      })),
    );
    expect(groups[0]).toEqual({ name: t('search.group.best'), heading: 'H2', size: 3, kinds: 3 });
    const names = ['roles', 'compare', 'guides', 'faq', 'glossary', 'page'].map((kind) =>
      t(`search.group.${kind}`),
    );
    expect(groups.length).toBeGreaterThan(1);
    for (const { name, heading, size } of groups.slice(1)) {
      expect(names).toContain(name);
      expect(heading).toBe('H2');
      expect(size).toBeGreaterThan(0);
    }
    expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
    expect(await page.locator('.search li').count()).toBe(
      groups.reduce((sum, { size }) => sum + size, 0),
    );
    await field(page).focus();
    const titles = await page.locator('.search-title').allInnerTexts();
    for (const title of titles) {
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe(
        title,
      );
    }
    expect(await status(page).innerText()).toBe(said);
    await close();
  });

  test('leads from a result to its page', async () => {
    const { page, close } = await site.visit(`${path}#q=${word}`);
    const link = results(page).locator('a').first();
    const title = await link.innerText();
    await link.click();
    await page.waitForURL((url) => url.pathname !== path);
    // A question and a term have a place on their page.
    const place = new URL(page.url()).hash;
    expect(await page.locator(place || 'h1').innerText()).toBe(title);
    await close();
  });

  test('says so when nothing is found, and when the field is emptied', async () => {
    const { page, problems, close } = await site.visit(path);
    // Pagefind falls back to the longest beginning of a word that it knows: this one has none.
    await field(page).fill('жжж');
    await searched(page);
    expect(await status(page).innerText()).toBe(t('search.none', { query: 'жжж' }));
    await field(page).fill('  ');
    await page.waitForFunction(
      (prompt) => document.querySelector('.search-status')?.textContent === prompt,
      t('search.prompt'),
    );
    expect(await results(page).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('treats signs of markup as text', async () => {
    const { page, problems, close } = await site.visit(
      `${path}#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    await searched(page);
    expect(await page.locator('.search img').count()).toBe(0);
    expect(await status(page).innerText()).toContain('<img');
    expect(problems).toEqual([]);
    await close();
  });

  test('keeps the word in the address and through the language switch', async () => {
    const { page, close } = await site.visit(`${path}#q=PA`);
    await results(page).first().waitFor();
    await field(page).fill('VEA');
    await page.waitForURL(/q=VEA/);
    await page.locator('.mast a[data-lang-switch]').click();
    await page.waitForURL((url) => url.pathname !== path);
    await ready(page);
    expect(await field(page).inputValue()).toBe('VEA');
    await close();
  });
});

describe.each(LANGUAGES)('a search in $lang that leads nowhere', ({ path, t, word }) => {
  test('offers words that have an answer, and the four roles', async () => {
    const { page, close } = await site.visit(`${path}#q=жжж`);
    const offers = page.locator('.search-words a');
    await offers.first().waitFor();
    const offered = (await offers.allInnerTexts()).length;
    const known = t('search.none.words').split(', ');
    expect(offered).toBe(known.length + 4);
    for (const one of known) {
      await field(page).fill('жжж');
      await page.locator('.search-nothing').waitFor();
      await page.getByRole('link', { name: one, exact: true }).click();
      await results(page).first().waitFor();
    }
    await close();
  });

  test('can be tried again where the index did not come', async () => {
    const { page, close } = await site.visit(path);
    await page.route('**/pagefind/**', (route) => route.abort());
    await field(page).fill(word);
    const again = page.locator('.search-ways button');
    await again.waitFor();
    await page.unroute('**/pagefind/**');
    await again.click();
    await results(page).first().waitFor();
    await close();
  });

  test('speaks of waiting only after a moment', async () => {
    const { page, close } = await site.visit(path);
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await new Promise((done) => setTimeout(done, 800));
      await route.continue();
    });
    const said = await status(page).evaluateHandle((line) => {
      const texts: (string | null)[] = [];
      new MutationObserver(() => texts.push(line.textContent)).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return texts;
    });
    await field(page).fill(word);
    await results(page).first().waitFor();
    expect((await said.jsonValue()).slice(0, 2)).toEqual(['', t('search.loading')]);
    await close();
  });
});

test('kerja finds a page that says bekerja', async () => {
  const { page, close } = await site.visit('/id/search/#q=kerja');
  await results(page).first().waitFor();
  const marked = await page.locator('.search mark').allInnerTexts();
  expect(
    marked.map((text) => text.toLowerCase()).some((text) => /^(be|pe)ker/.test(text)),
    marked.join(' '),
  ).toBe(true);
  await close();
});

describe('the field in the menu', () => {
  const tab = useTab(site, '/404.html', { width: 1280 });

  // One header serves all pages, which tests/built sees to: without an audit some stand for them.
  const from = lookedAt
    .filter(({ route }) => !route.startsWith('search/'))
    .filter((_, index) => AUDIT || index % 6 === 0);
  test.each(from.map(({ path, lang }) => ({ path, lang })))(
    'leads from $path to the results',
    async ({ path, lang }) => {
      const { page } = tab;
      await page.goto(site.origin + path);
      await page.locator('.mast button').click();
      await page.locator('#find').fill('klien');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${localizedPath(lang, 'search/', SITE)}#q=klien`);
      await ready(page);
      await expect.poll(() => field(page).inputValue()).toBe('klien');
    },
  );
});
