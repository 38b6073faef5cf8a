import { describe, expect, test } from 'vitest';
import { ready } from '../support/browser.ts';
import { sideways } from '../support/look.ts';
import { lookedAt } from '../support/scope.ts';
import { useSite, useTab } from '../support/site.ts';

const WIDTHS = [320, 360, 768, 1440];

const site = useSite();
const tab = useTab(site, '/404.html', { width: 1280 });

const shown = lookedAt.map(({ path }) => path);

describe.each(shown)('%s', (path) => {
  test('fits every width, also with text twice as large, and is quiet: no error, no refusal, no request elsewhere', async () => {
    const { page, problems } = tab;
    const before = problems.length;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(site.origin + path);
    await ready(page);
    const faults: Record<string, string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      faults[`${width} px`] = await page.evaluate(sideways);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    faults['360 px, text at 200 %'] = await page.evaluate(sideways);
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
    expect(problems.slice(before)).toEqual([]);
  });
});

const SHIFTS = `window.shifted = [];
new PerformanceObserver((list) => list.getEntries().forEach(({ value, sources }) => window.shifted.push(
  [value.toFixed(4), ...sources.map(({ node }) => (node?.tagName ?? node?.nodeName) + '.' + node?.className)].join(' '),
))).observe({ type: 'layout-shift', buffered: true });`;

test.each([
  '/',
  '/compare/',
  '/compare/weigh/',
  '/quiz/',
  '/rates/',
  '/tasks/',
  '/id/',
  '/id/compare/',
  '/id/compare/weigh/',
  '/id/quiz/',
  '/id/rates/',
  '/id/tasks/',
])('nothing jumps while %s loads, though its scripts and its typeface come late', async (path) => {
  for (const width of [360, 1280]) {
    const context = await site.context({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(SHIFTS);
    await page.route(/\.(js|woff2|svg)$/, async (route) => {
      await new Promise((done) => setTimeout(done, 200));
      await route.continue();
    });
    await page.goto(site.origin + path);
    await ready(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(150);
    const shifts = await page.evaluate(() => (window as unknown as { shifted: string[] }).shifted);
    expect(shifts, `${width} px`).toEqual([]);
    await context.close();
  }
});
