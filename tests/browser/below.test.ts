import { expect, test } from 'vitest';
import { ready } from '../support/browser.ts';
import { BELOW } from '../support/paths.ts';
import { useSite } from '../support/site.ts';

const site = useSite(BELOW.folder, BELOW.base);

test('below a path of a domain: tools, workers, search and the pages kept on the device stay below it', async () => {
  const { page, problems, close } = await site.visit(BELOW.base, { serviceWorker: true });
  const go = async (path: string) => {
    await page.goto(site.origin + BELOW.base + path);
    await ready(page);
  };
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
    `${site.origin}${BELOW.base}sw.js`,
  );
  expect(await page.evaluate(() => caches.keys())).toEqual([
    expect.stringMatching(/^right-hand \/guide\/ \w{12}$/),
  ]);
  await go('id/search/#q=pajak');
  const found = page.locator('.search-results a').first();
  await found.waitFor();
  await found.click();
  await page.waitForURL(
    (url) => url.pathname.startsWith(`${BELOW.base}id/`) && !/search/.test(url.pathname),
  );
  await go('rates/');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.locator('.est-plot').first().waitFor();
  await go('quiz/');
  await page.locator('.quiz-go').first().click();
  await page.locator('.mast a[data-lang-switch]').click();
  await page.waitForURL((url) => url.pathname === `${BELOW.base}id/quiz/`);
  expect(asked.filter((path) => !path.startsWith(BELOW.base))).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});
