import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colours, everything, violations } from '../support/axe.ts';
import { openSite, ready, type Site, type Visit } from '../support/browser.ts';
import { builtPages, LANGS } from '../support/dist.ts';

let site: Site;
let tab: Visit;
let devtools: CDPSession;
// One tab for all: opening one costs more than looking.
beforeAll(async () => {
  site = await openSite();
  tab = await site.visit('/404.html');
  devtools = await tab.page.context().newCDPSession(tab.page);
});
afterAll(() => site.close());

test('axe is heard: a picture without words and pale letters are found', async () => {
  const { page } = tab;
  await page.evaluate(() => {
    const pale = document.createElement('p');
    pale.textContent = 'Pale';
    pale.style.color = 'dimgrey';
    document.querySelector('main')?.append(document.createElement('img'), pale);
  });
  const found = (await violations(page, everything)).map((line) => line.split(':')[0]);
  expect(found).toContain('image-alt');
  // Dim grey on paper has 5:1: enough for AA, not for AAA.
  expect(found).toContain('color-contrast-enhanced');
  expect((await violations(page, colours)).length).toBeGreaterThan(0);
});

describe.each(builtPages.map(({ path }) => path))('%s', (path) => {
  test('has no fault that axe finds, in the light and the dark theme', async () => {
    const { page } = tab;
    await page.setViewportSize({ width: 360, height: 780 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.origin + path);
    await ready(page);
    expect(await violations(page, everything), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, colours), 'dark').toEqual([]);
  });
});

// The other languages have the same elements, which tests/content sees to.
describe.each(builtPages.filter(({ lang }) => lang === LANGS[0]).map(({ path }) => path))(
  '%s',
  (path) => {
    test('has none as it stands without JavaScript, on a large screen', async () => {
      const { page } = tab;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      // Loaded without scripts, then examined with them: axe itself is one.
      await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
      await page.goto(site.origin + path);
      await devtools.send('Emulation.setScriptExecutionDisabled', { value: false });
      expect(await violations(page, everything)).toEqual([]);
    });
  },
);
