import type { Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ready } from '../support/browser.ts';
import { lookedAt } from '../support/scope.ts';
import { useSite } from '../support/site.ts';

const KB = 1_000;
interface Budget {
  /** Bytes of all bodies as sent, the display face apart. */
  readonly transfer: number;
  /** Bytes of script files as sent. */
  readonly script: number;
  readonly requests: number;
}
const READING: Budget = { transfer: 20 * KB, script: 0, requests: 4 };
const REFERENCE: Budget = { transfer: 45 * KB, script: 0, requests: 4 };
const ESTIMATOR: Budget = { transfer: 70 * KB, script: 40 * KB, requests: 12 };
const BUDGETS: Readonly<Record<string, Budget>> = {
  'compare/': REFERENCE,
  'sources/': REFERENCE,
  'sources/rules/': REFERENCE,
  'pay/': REFERENCE,
  // With the tables of what it costs, and what they assume.
  'hire/': REFERENCE,
  'quiz/': { transfer: 45 * KB, script: 20 * KB, requests: 10 },
  'rates/examples/': REFERENCE,
  // Opened on demand from the comparison: what a page weighs, and 15 kB on top.
  'compare/weigh/': { transfer: 35 * KB, script: 15 * KB, requests: 12 },
  // A reference page with a tool on it.
  'tasks/': { transfer: 45 * KB, script: 15 * KB, requests: 12 },
  'search/': { transfer: 35 * KB, script: 15 * KB, requests: 10 },
};
/** What the first query may add: index, worker, and 72 kB of WebAssembly in Pagefind 1.5. */
const FIRST_QUERY = 135 * KB;
const LATER_QUERY = 40 * KB;

const site = useSite();

const sent = async (requests: readonly Request[]) => {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
};
const isFont = (request: Request) => request.resourceType() === 'font';
const isScript = (request: Request) => request.resourceType() === 'script';

/** Everything a first visit to a page asks for, icons and manifest apart. */
async function measure(path: string) {
  const context = await site.context({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => {
    if (!/\/(favicon\.|icons\/|manifest\.)/.test(request.url())) requests.push(request);
  });
  await page.goto(site.origin + path);
  await ready(page);
  // A page without an island has asked for everything by then.
  if (await page.locator('astro-island').count()) await page.waitForLoadState('networkidle');
  return { context, page, requests };
}

/** The estimator of Indonesia, and those of the countries below it. */
const budgetOf = (route: string): Budget =>
  BUDGETS[route] ?? (route.startsWith('rates/') ? ESTIMATOR : READING);

describe.each(lookedAt.map(({ path, route }) => ({ path, budget: budgetOf(route) })))(
  '$path',
  ({ path, budget }) => {
    test('keeps to its budget', async () => {
      const { context, requests } = await measure(path);
      const used: Budget = {
        transfer: await sent(requests.filter((request) => !isFont(request))),
        script: await sent(requests.filter(isScript)),
        requests: requests.length,
      };
      const face = await sent(requests.filter(isFont));
      console.info(
        `${path.padEnd(74)} ${used.transfer} B + ${face} B face, script ${used.script} B, ${used.requests} requests`,
      );
      expect(used.transfer).toBeGreaterThan(1 * KB);
      for (const name of ['transfer', 'script', 'requests'] as const) {
        expect(used[name], name).toBeLessThanOrEqual(budget[name]);
      }
      await context.close();
    });
  },
);

test.each([
  ['/search/', 'retainer', 'invoice'],
  ['/id/search/', 'kerja', 'tagihan'],
])('%s asks for little on the first query and less on the next', async (path, first, second) => {
  const { context, page, requests } = await measure(path);
  const query = async (word: string) => {
    const before = requests.length;
    await page.locator('#query').fill(word);
    await page.waitForFunction(
      (text) => document.querySelector('.search-status')?.textContent?.includes(text),
      word,
    );
    await page.waitForLoadState('networkidle');
    return sent(requests.slice(before));
  };
  const sizes = [await query(first), await query(second)];
  console.info(`${path}: first query ${sizes[0]} B, next ${sizes[1]} B`);
  expect(sizes[0]).toBeLessThanOrEqual(FIRST_QUERY);
  expect(sizes[1]).toBeLessThanOrEqual(LATER_QUERY);
  await context.close();
});
