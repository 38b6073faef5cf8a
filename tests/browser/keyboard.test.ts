import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reachSwing } from '../support/estimator.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

interface Focused {
  readonly name: string;
  readonly inside: string;
  /** Whether a line of at least 2 px is drawn around it. */
  readonly ring: boolean;
  readonly inView: boolean;
}

/** Goes through a page with the Tab key, as far as `most` stops. */
async function stops(page: Page, most: number): Promise<Focused[]> {
  const list: Focused[] = [];
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // A field may leave the ring to the box around it.
      const rings = [element, element.parentElement ?? element].map((box) => getComputedStyle(box));
      const box = element.getBoundingClientRect();
      const [label] = (element as HTMLInputElement).labels ?? [];
      return {
        name: (
          element.getAttribute('aria-label') ??
          label?.textContent ??
          element.textContent ??
          ''
        ).trim(),
        inside: element.closest('body > *')?.tagName ?? '',
        ring: rings.some(
          (style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
        ),
        inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      };
    });
    if (!stop) break;
    list.push(stop);
  }
  return list;
}

const PATHS = [
  '/',
  '/id/',
  '/compare/',
  '/id/compare/weigh/',
  '/roles/virtual-assistant/',
  '/id/quiz/',
  '/rates/',
  '/id/tasks/',
  '/search/',
  '/sources/',
];

describe.each(PATHS)('%s by keyboard', (path) => {
  test.each([360, 1280])(
    'at %i px every stop has a name, a ring and a place in sight',
    async (width) => {
      const { page, close } = await site.visit(path, { width });
      if (path === '/rates/') {
        // What comes once a reader is near has come: later it would push away what has the focus.
        await reachSwing(page);
        await page.evaluate(() => scrollTo(0, 0));
      }
      const list = await stops(page, 40);
      expect(list.length).toBeGreaterThan(10);
      expect(list.filter(({ name }) => name === '')).toEqual([]);
      expect(list.filter(({ ring }) => !ring)).toEqual([]);
      expect(list.filter(({ inView }) => !inView)).toEqual([]);
      const order = list
        .map(({ inside }) => inside)
        .filter((inside, index, all) => inside !== all[index - 1]);
      expect(['HEADER MAIN', 'HEADER MAIN FOOTER']).toContain(order.join(' '));
      await close();
    },
  );

  test('the first stop skips to the content', async () => {
    const { page, close } = await site.visit(path);
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').evaluate((link) => link === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    const [next] = await stops(page, 1);
    expect(next?.inside).toBe('MAIN');
    await close();
  });
});

test('the space bar leaves the rows of the comparison that differ', async () => {
  const { page, close } = await site.visit('/compare/', { width: 1280 });
  await page.locator('#cmp-differ').focus();
  const before = await page.locator('tr.aspect:visible').count();
  await page.keyboard.press('Space');
  expect(await page.locator('tr.aspect:visible').count()).toBeLessThan(before);
  await close();
});

test('a heading that a link leads to is not hidden under the head of the table', async () => {
  const { page, close } = await site.visit('/compare/', { width: 1280 });
  const link = page.locator('.jump a').nth(3);
  const href = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  const below = async () => {
    const head = await page.locator('.cmp thead th').first().boundingBox();
    const target = await page.locator(href).boundingBox();
    return (target?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0);
  };
  // Far down the page until the jump is made.
  await expect.poll(below).toBeLessThan(100);
  expect(await below()).toBeGreaterThanOrEqual(-1);
  await close();
});
