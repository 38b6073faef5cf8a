import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAPER } from '../../src/styles/paper.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

const look = (page: Page) =>
  page.evaluate(() => ({
    theme: document.documentElement.dataset['theme'],
    scheme: getComputedStyle(document.documentElement).colorScheme,
    bars: [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(
      ({ content }) => content,
    ),
  }));
const DARK = { theme: 'dark', scheme: 'dark', bars: [PAPER.dark, PAPER.dark] };
const choose = async (page: Page, theme: string) => {
  await page.locator('.mast button').click();
  await page.locator(`[name="theme"][value="${theme}"]`).check();
};

test('the theme follows the device, then the reader: here, on the next page before it is painted, in other tabs', async () => {
  const { page, close } = await site.visit('/about/');
  expect(await look(page)).toMatchObject({ theme: 'system', scheme: 'light dark' });
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/id/privacy/`);
  await choose(page, 'dark');
  expect(await look(page)).toEqual(DARK);
  await expect.poll(() => look(other)).toEqual(DARK);
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const root = document.documentElement;
      if (document.body) (window as unknown as { first: unknown }).first ??= root.dataset['theme'];
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${site.origin}/id/method/`);
  expect(await page.evaluate(() => (window as unknown as { first: string }).first)).toBe('dark');
  expect(await page.locator('[name="theme"]:checked').getAttribute('value')).toBe('dark');
  await choose(page, 'system');
  expect(await look(page)).toMatchObject({ theme: 'system', bars: [PAPER.light, PAPER.dark] });
  await close();
});

test.each([true, false])(
  'the menu opens by keyboard and gives the focus back, script %s',
  async (javaScript) => {
    const { page, problems, close } = await site.visit('/id/about/', { javaScript });
    const menu = page.locator('#menu');
    expect(await menu.isVisible()).toBe(false);
    const open = page.locator('.mast button');
    await open.focus();
    await page.keyboard.press('Enter');
    expect(await menu.isVisible()).toBe(true);
    expect(await page.locator('.close').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator('.theme').isVisible()).toBe(javaScript);
    expect(await page.locator('#find').isVisible()).toBe(javaScript);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    expect(await open.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
    await close();
  },
);

test('on paper a dark theme is black on white, without the frame', async () => {
  const { page, close } = await site.visit('/method/');
  await choose(page, 'dark');
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['oklch(0 0 0)', 'oklch(1 0 0)']);
  for (const gone of ['.mast nav', '.menu', '.on-page', '.foot nav'])
    expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  await close();
});
