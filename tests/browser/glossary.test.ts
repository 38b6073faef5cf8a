import { expect, test } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();

test('a term in a text leads to its entry, which shows where one has come', async () => {
  const { page, close } = await site.visit('/roles/virtual-assistant/', { javaScript: false });
  await page.locator('a.term[href$="#nppn"]').click();
  const heading = page.locator('#nppn');
  expect(await heading.evaluate((element) => element.matches(':target'))).toBe(true);
  const edge = (word: string) =>
    page
      .locator(word)
      .evaluate((box) => Number.parseFloat(getComputedStyle(box).borderInlineStartWidth));
  expect(await edge('.word:has(#nppn)')).toBeGreaterThan(0);
  expect(await edge('.word:has(#thr)')).toBe(0);
  await close();
});
