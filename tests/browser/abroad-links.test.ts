import { expect, test } from 'vitest';
import { formatDate } from '../../src/logic/i18n/format.ts';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { SITE } from '../support/dist.ts';
import { RATE } from '../support/estimator.ts';
import { useSite } from '../support/site.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

test('the language switch keeps country and inputs; a link brings them back, or says why not', async () => {
  const { page, problems, close } = await site.visit('/rates/philippines/');
  await page.fill(RATE, '$');
  await page.fill('#est-1-hours', '20.5');
  await page.locator('.est-add').click();
  await page.fill('#est-2-amount', '1,500');
  await page.locator('a[data-lang-switch]').first().click();
  await page.waitForURL(/\/id\/rates\/philippines\/#a1\./);
  await expect.poll(() => page.inputValue('#est-2-amount')).toBe('1.500');
  expect(await page.inputValue('#est-1-hours')).toBe('20,5');
  expect(await page.inputValue(RATE)).toBe('$');
  const { hash } = new URL(page.url());
  for (const [path, key] of [
    [`/rates/united-kingdom/${hash}`, 'any.notice.other'],
    [`/rates/philippines/${hash.slice(0, -1)}`, 'est.notice.garbled'],
    ['/rates/philippines/#a1.%E0%A4%A.%', 'est.notice.garbled'],
    ['/rates/philippines/#a9.later', 'est.notice.newer'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(site.origin + path);
    await expect.poll(() => page.locator('.est-notice').textContent()).toBe(WORDS.en(key));
  }
  expect(problems).toEqual([]);
  await close();
});

test.each(['en', 'id'] as const)(
  'an exchange rate in %s keeps the day it was entered',
  async (lang) => {
    const { page, problems, close } = await site.visit(
      localizedPath(lang, 'rates/philippines/', SITE),
    );
    await page.locator('.est-more > summary').first().click();
    await page.selectOption('#est-1-currency', 'USD');
    await page.fill('#est-1-fx', '56');
    const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    const dated = WORDS[lang]('est.fx.dated', { date: formatDate(day, lang) });
    await expect.poll(() => page.locator('#est-1-fx-hint').textContent()).toBe(dated);
    await page.waitForFunction((on) => location.hash.includes(on), day);
    await page.reload();
    await expect.poll(() => page.locator('#est-1-fx-hint').textContent()).toBe(dated);
    expect(problems).toEqual([]);
    await close();
  },
);
