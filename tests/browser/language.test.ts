import { describe, expect, test } from 'vitest';
import { isErrorPage } from '../support/dist.ts';
import { kinds } from '../support/scope.ts';
import { useSite, useTab } from '../support/site.ts';

const site = useSite();

const english = kinds
  .filter((page) => page.lang === 'en' && !isErrorPage(page))
  .map(({ path }) => path);

// That every page offers its twin, tests/built sees to.
describe('every kind of page', () => {
  const tab = useTab(site, '/404.html', { javaScript: false });

  test.each(english)('%s leads to itself in Indonesian and back', async (path) => {
    const { page, problems } = tab;
    const before = problems.length;
    const language = () => page.locator('html').getAttribute('lang');
    await page.goto(site.origin + path);
    await page.locator('.mast a[data-lang-switch]').click();
    await page.waitForURL(`**/id${path}`);
    expect(await language()).toBe('id');
    await page.locator('.mast a[data-lang-switch]').click();
    await page.waitForURL((url) => url.pathname === path);
    expect(await language()).toBe('en');
    expect(problems.slice(before)).toEqual([]);
  });
});

test('a chosen language stays: links lead on in it', async () => {
  const { page, close } = await site.visit('/');
  await page.locator('.mast a[data-lang-switch]').click();
  for (const link of ['.mast nav a', '.foot nav a', '.crumb a']) {
    await page.locator(link).first().click();
    await page.waitForLoadState();
    expect(await page.locator('html').getAttribute('lang'), link).toBe('id');
  }
  await close();
});

test('the first page offers Indonesian in its HTML and sends nobody away', async () => {
  const context = await site.context({ locale: 'id-ID', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  expect(new URL(page.url()).pathname).toBe('/');
  const offer = page.getByRole('link', { name: 'Bahasa Indonesia' }).first();
  expect(await offer.isVisible()).toBe(true);
  expect(await offer.getAttribute('lang')).toBe('id');
  await context.close();
});

test('an address that does not exist gets a page with ways on, in its language', async () => {
  for (const [path, lang] of [
    ['/nothing/', 'en'],
    ['/id/nothing/', 'id'],
  ] as const) {
    const context = await site.context();
    const page = await context.newPage();
    const response = await page.goto(site.origin + path);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await page.locator('main .contents a').first().click();
    await page.waitForLoadState();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await context.close();
  }
});
