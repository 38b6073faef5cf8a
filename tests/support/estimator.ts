import type { Page } from 'playwright-core';

export const PATHS = { en: '/rates/', id: '/id/rates/' } as const;
/** The other countries' pages: a rate, and what its answer then holds. */
export const COUNTRIES = [
  ['philippines', '450', '₱', 3],
  ['united-states', '41.50', 'US$', 1],
  ['united-kingdom', '31', '£', 2],
  ['india', '12,00,000', '₹', 2],
  ['own', '44', '', 1],
] as const;
/** Field of the first client's rate. */
export const RATE = '#est-1-amount';
export const answer = async (page: Page) => (await page.locator('.est-answer').textContent()) ?? '';

/** The middle of the simulated year, as drawn. */
export const BAND = '.est-swing .est-months-plot .middle';

/** Asks one of the estimator's questions, by its place in their list. */
export const ask = (page: Page, question: number) =>
  page.locator('input[name="est-question"]').nth(question).check();

/** Waits until the answer is no longer what it was. */
export const changed = (page: Page, old: string) =>
  page.waitForFunction((text) => document.querySelector('.est-answer')?.textContent !== text, old);

/** Whether fields are marked, each with its message in sight. */
export const marked = (page: Page, ...fields: readonly string[]) =>
  Promise.all(
    fields.map(
      async (field) =>
        (await page.getAttribute(field, 'aria-invalid')) === 'true' &&
        (await page.locator(`${field}-problem`).isVisible()),
    ),
  );

/** Where the estimator keeps numbers on the device, and what it has kept in a page. */
export const KEPT = 'right-hand:rates';
export const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEPT);

/** Scrolls to the simulated year as a reader does; it comes by itself. */
export async function reachSwing(page: Page) {
  await page.locator('#est-swing').scrollIntoViewIfNeeded();
  await page.waitForSelector(BAND, { state: 'attached' });
  await page.waitForSelector('.est-drivers li');
}

/** Comes near the parts of another country's estimator that are fetched later, and waits for them. */
export async function reachChannels(page: Page) {
  await page.locator('.est-coverage').scrollIntoViewIfNeeded();
  await page.locator('.est-channels tbody').first().waitFor();
}
