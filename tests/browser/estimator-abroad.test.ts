import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/logic/i18n/format.ts';
import { copied, OPEN_CLIPBOARD } from '../support/clipboard.ts';
import { answer, changed, marked, RATE, WORDS } from '../support/estimator.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

/** Every country's page: a rate, and what its answer then holds. */
const COUNTRIES = [
  ['philippines', '450', '₱', 3],
  ['united-states', '41.50', 'US$', 1],
  ['united-kingdom', '31', '£', 2],
  ['india', '12,00,000', '₹', 2],
  ['own', '44', '', 1],
] as const;
const ask = (page: Page, question: number) =>
  page.locator('input[name="est-question"]').nth(question).check();

describe.each(COUNTRIES)('/rates/%s/', (country, rate, symbol, schemes) => {
  test('answers as the reader types, with every way of being taxed and every line open', async () => {
    const { page, problems, close } = await site.visit(`/rates/${country}/`);
    const before = await answer(page);
    await page.fill(RATE, rate);
    await changed(page, before);
    expect(await answer(page)).toContain(symbol);
    expect(await page.locator('.est-results .est-regimes tbody').count()).toBe(schemes);
    await page.locator('.est-results .est-flow summary').first().click();
    expect(await page.locator('.est-results .est-lines').first().textContent()).toContain('44');
    await page.locator('.est-results .est-regimes summary').first().click();
    const reasons = page.locator('.est-results .est-reasons').first();
    expect(await reasons.locator('a').first().getAttribute('href')).toMatch(/^\/sources\/.*#/);
    const here = page.locator('.countries [aria-current]');
    expect(await here.getAttribute('href')).toBe(`/rates/${country}/`);
    expect(await page.locator('.countries a').count()).toBe(COUNTRIES.length + 1);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await close();
  });
});

describe.each([
  ['en', '/rates/philippines/', '₱'],
  ['id', '/id/rates/philippines/', 'PHP'],
] as const)('the Philippines in %s', (lang, path, peso) => {
  const t = WORDS[lang];

  test('asks what only the country asks, and closes what an answer closes', async () => {
    const { page, problems, close } = await site.visit(path);
    await page.locator('.est-refine > summary').click();
    const before = await answer(page);
    await page.selectOption('#est-x-elected', 'no');
    await changed(page, before);
    const first = page.locator('.est-results .est-regimes tbody').first();
    expect(await first.textContent()).toContain(t('any.applies.no'));
    await page.fill('#est-x-declared', lang === 'id' ? '30 ribu' : '30k');
    await page.press('#est-x-declared', 'Tab');
    expect(await page.inputValue('#est-x-declared')).toBe(lang === 'id' ? '30.000' : '30,000');
    expect(problems).toEqual([]);
    await close();
  });

  test('finds the rate to charge, and sets the job beside the practice', async () => {
    const { page, problems, close } = await site.visit(path, { width: 1280 });
    await ask(page, 1);
    await expect.poll(() => page.locator('#est-target').isVisible()).toBe(true);
    await page.locator('input[name="est-scheme"]').nth(1).check();
    await expect.poll(() => page.locator('.est-prices dd').count()).toBe(3);
    expect(await page.locator('.est-results .est-flow tbody tr').count()).toBe(5);
    const before = await answer(page);
    await ask(page, 3);
    await changed(page, before);
    await page.fill('#est-wage', lang === 'id' ? '30 ribu' : '30k');
    await expect.poll(() => answer(page)).toContain(`${peso}30${lang === 'id' ? '.' : ','}000`);
    expect(problems).toEqual([]);
    await close();
  });

  test('says beside a field what is wrong with it, and loses nothing', async () => {
    const { page, close } = await site.visit(path);
    const before = await answer(page);
    await page.fill('#est-costs', 'banyak');
    await page.press('#est-costs', 'Tab');
    await page.fill('#est-1-hours', '200');
    await page.press('#est-1-hours', 'Tab');
    await expect.poll(() => marked(page, '#est-costs', '#est-1-hours')).toEqual([true, true]);
    expect(await answer(page)).toBe(before);
    expect(await page.inputValue('#est-costs')).toBe('banyak');
    await page.getByRole('button', { name: t('est.reset') }).click();
    await expect.poll(() => page.inputValue('#est-costs')).toBe(lang === 'id' ? '5.000' : '5,000');
    await close();
  });

  test('prints inputs and answer on two sheets', async () => {
    const { page, close } = await site.visit(path, { width: 1280 });
    await down(page);
    await page.locator('input[name="est-scheme"]').nth(2).check();
    await expect.poll(() => page.locator('.est-results .est-flow tbody tr').count()).toBe(5);
    const sheets = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const count = sheets.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.est-printed').textContent()).toContain(`${peso}300`);
    await close();
  });

  test('without JavaScript shows worked examples in every way of being taxed', async () => {
    const { page, close } = await site.visit(path, { javaScript: false });
    expect(await page.locator('.est-form').isVisible()).toBe(false);
    expect(await page.locator('.example').count()).toBe(3);
    expect(await page.locator('.glance tbody td').count()).toBe(12);
    expect(await page.locator('.example .est-lines').count()).toBeGreaterThan(9);
    expect(await page.locator('.employed .est-flow').first().isVisible()).toBe(true);
    expect(await page.locator('.countries a').count()).toBe(6);
    await close();
  });
});

test('the language switch keeps country and inputs; a link brings them back, or says why not', async () => {
  const { page, problems, close } = await site.visit('/rates/philippines/');
  await page.fill(RATE, '$');
  await page.fill('#est-1-hours', '20.5');
  await page.locator('.est-add').click();
  await page.fill('#est-2-amount', '1,500');
  await page.locator('a[data-lang-switch]').first().click();
  await page.waitForURL(/\/id\/rates\/philippines\/#a1\./);
  await expect.poll(() => page.inputValue('#est-2-amount')).toBe('1.500');
  expect(await page.inputValue('#est-1-hours')).toBe('20,5');
  expect(await page.inputValue(RATE)).toBe('$');
  const { hash } = new URL(page.url());
  for (const [path, key] of [
    [`/rates/united-kingdom/${hash}`, 'any.notice.other'],
    [`/rates/philippines/${hash.slice(0, -1)}`, 'est.notice.garbled'],
    ['/rates/philippines/#a1.%E0%A4%A.%', 'est.notice.garbled'],
    ['/rates/philippines/#a9.later', 'est.notice.future'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(site.origin + path);
    await expect.poll(() => page.locator('.est-notice').textContent()).toBe(WORDS.en(key));
  }
  expect(problems).toEqual([]);
  await close();
});

/** Comes near the parts that are fetched later, and waits for them. */
async function down(page: Page) {
  await page.locator('.est-coverage').scrollIntoViewIfNeeded();
  await page.locator('.est-channels tbody').first().waitFor();
}

test.each(COUNTRIES)(
  '/rates/%s/ shows what each channel keeps, and fills it in',
  async (country) => {
    const { page, problems, close } = await site.visit(`/rates/${country}/`);
    await down(page);
    const dollars = country === 'united-states';
    expect(await page.locator('#est-dollar').count()).toBe(dollars ? 0 : 1);
    if (!dollars) await page.fill('#est-dollar', '56.5');
    const upwork = page.locator('.est-channels tbody').filter({ hasText: /^Upwork(?! Direct)/ });
    await upwork.locator('summary').click();
    await expect
      .poll(() => upwork.textContent())
      .toMatch(/10% \(from 0% to 15%\).*26 November 2026.*confidence D/);
    const before = await answer(page);
    await upwork.locator('button').click();
    await changed(page, before);
    expect(await page.inputValue('#est-1-channel')).toBe('10');
    expect(Number(await page.inputValue('#est-1-payment'))).toBeGreaterThan(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await close();
  },
);

test.each(COUNTRIES)('/rates/%s/ judges an offer', async (country, _, symbol) => {
  const { page, problems, close } = await site.visit(`/rates/${country}/`);
  const before = await answer(page);
  await ask(page, 2);
  await changed(page, before);
  await page.fill('#est-offer', '1');
  await expect.poll(() => answer(page)).toContain(`${symbol}1 an hour does not cover`);
  await page.fill('#est-offer', '100k');
  await expect.poll(() => answer(page)).toContain('is enough');
  expect(await page.locator('.est-prices dd').count()).toBe(2);
  expect(await page.locator('#est-1-amount').count()).toBe(0);
  await page.fill('#est-offer', 'lots');
  await page.press('#est-offer', 'Tab');
  await expect.poll(() => marked(page, '#est-offer')).toEqual([true]);
  expect(await answer(page)).toContain('is enough');
  await page.fill('#est-offer', '999999999999');
  await expect.poll(() => marked(page, '#est-offer')).toEqual([true]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(problems).toEqual([]);
  await close();
});

test('numbers beyond belief are said to be so, and the fees stay', async () => {
  const { page, problems, close } = await site.visit('/rates/united-states/');
  await down(page);
  await page.fill(RATE, '999999999999');
  await page.press(RATE, 'Tab');
  await expect.poll(() => marked(page, RATE)).toEqual([true]);
  await expect.poll(() => page.inputValue('#est-payment')).toBe('');
  expect(await page.locator('.est-channels tbody').count()).toBeGreaterThan(7);
  expect(problems).toEqual([]);
  await close();
});

test.each(['en', 'id'] as const)(
  'the estimate can be taken away as table and text in %s',
  async (lang) => {
    const { page, problems, close } = await site.visit(
      `${lang === 'id' ? '/id' : ''}/rates/india/`,
    );
    await page.evaluate(OPEN_CLIPBOARD);
    await down(page);
    const t = WORDS[lang];
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t('more.out.csv') }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`right-hand-in-2026-27-${lang}.csv`);
    expect(await readFile(await file.path(), 'utf8')).toContain('INR/month');
    await page.getByRole('button', { name: t('more.out.text') }).click();
    const [text] = await copied(page);
    expect(text).toContain(lang === 'id' ? 'India' : 'Half as profit (44ADA)');
    expect(text).toMatch(/\/rates\/india\/#a1\.\S+$/);
    expect(problems).toEqual([]);
    await close();
  },
);

test('a country whose code does not come says so, and keeps what it has', async () => {
  const { page, close } = await site.visit('/404.html');
  await page.route(/\/_astro\/ph\.[^/]*\.js$/, (route) => route.abort());
  await page.goto(`${site.origin}/rates/philippines/`);
  await expect
    .poll(() => page.locator('.est-notice').first().textContent(), { timeout: 10_000 })
    .toBe(WORDS.en('any.missing'));
  expect(await answer(page)).toContain('₱');
  await close();
});

test.each(['en', 'id'] as const)(
  'an exchange rate in %s keeps the day it was entered',
  async (lang) => {
    const { page, problems, close } = await site.visit(
      `${lang === 'id' ? '/id' : ''}/rates/philippines/`,
    );
    await page.locator('.est-more > summary').first().click();
    await page.selectOption('#est-1-currency', 'USD');
    await page.fill('#est-1-fx', '56');
    const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    const dated = WORDS[lang]('est.fx.dated', { date: formatDate(day, lang) });
    await expect.poll(() => page.locator('#est-1-fx-hint').textContent()).toBe(dated);
    await page.waitForFunction((on) => location.hash.includes(on), day);
    await page.reload();
    await expect.poll(() => page.locator('#est-1-fx-hint').textContent()).toBe(dated);
    expect(problems).toEqual([]);
    await close();
  },
);
