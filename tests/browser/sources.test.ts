import { expect, test } from 'vitest';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { LANGS, SITE } from '../support/dist.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

test.each(LANGS)('in %s a claim leads to its source and back, without scripts', async (lang) => {
  const role = localizedPath(lang, 'roles/virtual-assistant/', SITE);
  const { page, close } = await site.visit(role, { javaScript: false });
  const cite = page.locator('a.cite:has(sup)').first();
  const id = (await cite.getAttribute('href'))?.split('#')[1];
  await cite.click();
  const entry = page.locator(`.source[id="${id}"]`);
  expect(await entry.evaluate((box) => box.matches(':target'))).toBe(true);
  expect(await entry.locator('.back').isVisible()).toBe(true);
  expect(await page.locator('.source .back:visible').count()).toBe(1);
  if ((await entry.locator('summary').count()) > 0) await entry.locator('summary').click();
  await entry.locator(`a[href="${role}#${id}"]`).click();
  expect(new URL(page.url()).pathname).toBe(role);
  expect(await page.locator('a.cite:target').getAttribute('id')).toBe(id);
  await close();
});

test('a rule of the estimator leads to its entry among the sources of the rules', async () => {
  const { page, close } = await site.visit('/rates/', { javaScript: false });
  const link = page.locator('a.est-source').first();
  const id = (await link.getAttribute('href'))?.split('#')[1];
  await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(new URL(page.url()).pathname).toBe('/sources/rules/');
  const entry = page.locator(`.source[id="${id}"]`);
  expect(await entry.evaluate((box) => box.matches(':target'))).toBe(true);
  await close();
});

test.each(['/sources/', '/sources/rules/'])(
  '%s shows one letter alone, without scripts, and counts it right',
  async (path) => {
    const { page, close } = await site.visit(path, { javaScript: false });
    const shown = () => page.locator('.source:visible').count();
    const all = await shown();
    let sum = 0;
    for (const letter of ['A', 'B', 'C', 'D', 'E']) {
      await page.locator(`label:has(#letter-${letter})`).click();
      const count = Number(await page.locator(`label:has(#letter-${letter}) .count`).innerText());
      expect(await shown(), letter).toBe(count);
      expect(await page.locator(`.source.${letter}:visible`).count()).toBe(count);
      // No heading without an entry.
      for (const group of await page.locator('.kind:visible').all())
        expect(await group.locator('.source:visible').count()).toBeGreaterThan(0);
      sum += count;
    }
    expect(sum).toBe(all);
    await close();
  },
);
