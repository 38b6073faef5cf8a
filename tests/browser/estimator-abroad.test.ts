import { describe, expect, test } from 'vitest';
import {
  answer,
  ask,
  COUNTRIES,
  changed,
  marked,
  RATE,
  reachChannels,
} from '../support/estimator.ts';
import { sheets, sideways } from '../support/look.ts';
import { useSite } from '../support/site.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

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
    expect(await page.evaluate(sideways)).toEqual([]);
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
    await reachChannels(page);
    await page.locator('input[name="est-scheme"]').nth(2).check();
    await expect.poll(() => page.locator('.est-results .est-flow tbody tr').count()).toBe(5);
    const count = await sheets(page);
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
    expect(await page.locator('.countries a').count()).toBe(COUNTRIES.length + 1);
    await close();
  });
});

test('numbers beyond belief are said to be so, and the fees stay', async () => {
  const { page, problems, close } = await site.visit('/rates/united-states/');
  await reachChannels(page);
  await page.fill(RATE, '999999999999');
  await page.press(RATE, 'Tab');
  await expect.poll(() => marked(page, RATE)).toEqual([true]);
  await expect.poll(() => page.inputValue('#est-payment')).toBe('');
  expect(await page.locator('.est-channels tbody').count()).toBeGreaterThan(7);
  expect(problems).toEqual([]);
  await close();
});

test('a country whose code does not come says so, and keeps what it has', async () => {
  const { page, close } = await site.visit('/404.html');
  await page.route(/\/_astro\/ph\.[^/]*\.js$/, (route) => route.abort());
  await page.goto(`${site.origin}/rates/philippines/`);
  await expect
    .poll(() => page.locator('.est-notice').first().textContent())
    .toBe(WORDS.en('any.missing'));
  expect(await answer(page)).toContain('₱');
  await close();
});
