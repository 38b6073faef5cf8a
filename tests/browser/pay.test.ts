import { describe, expect, test } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();

describe.each(['/', '/id/'])('what a PA and a VA are paid, from %s on a phone', (home) => {
  test('is in sight side by side after one tap, without script', async () => {
    const { page, close } = await site.visit(home, { javaScript: false });
    await page.locator('main a[href$="pay/#answer"]').tap();
    await page.waitForURL(({ pathname }) => pathname === `${home}pay/`);
    const height = page.viewportSize()?.height ?? 0;
    const amounts = await Promise.all(
      [0, 1].map((role) =>
        page.locator('.pay-answer > li').nth(role).locator('.amount').first().boundingBox(),
      ),
    );
    const [pa, va] = amounts;
    for (const box of amounts) {
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
    expect(pa?.x).toBeLessThan(va?.x ?? 0);
    expect(Math.abs((pa?.y ?? 0) - (va?.y ?? 99))).toBeLessThan(2);
    await close();
  });
});

test('an amount of the answer leads to its row, which is drawn at every width', async () => {
  for (const width of [320, 700, 768, 1440]) {
    const { page, close } = await site.visit('/pay/', { width });
    await page.locator('.pay-answer .amount').first().click();
    const row = page.locator('#id-pa');
    // The names of the ticks stand over the drawings, exactly as wide as each of them.
    const places = await page.locator('.pay').evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('.pay-ruler, .strip')].map((part) => {
          const { x, width: length } = part.getBoundingClientRect();
          return `${Math.round(x)} ${Math.round(length)}`;
        }),
      ),
    );
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((list) => new Set(list).size > 1)).toEqual([]);
    expect(Number(places[0]?.[0]?.split(' ')[1])).toBeGreaterThan(200);
    const inside = await row.evaluate((tr) => {
      const { left, right } = tr.getBoundingClientRect();
      return [...tr.querySelectorAll('dd, .strip-dot, .pay-note')].every((part) => {
        const box = part.getBoundingClientRect();
        return box.left >= left - 1 && box.right <= right + 1;
      });
    });
    expect(inside).toBe(true);
    await close();
  }
});
