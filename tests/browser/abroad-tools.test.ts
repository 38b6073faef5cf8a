import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { copied, OPEN_CLIPBOARD } from '../support/clipboard.ts';
import { SITE } from '../support/dist.ts';
import { answer, ask, COUNTRIES, changed, marked, reachChannels } from '../support/estimator.ts';
import { sideways } from '../support/look.ts';
import { useSite } from '../support/site.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

test.each(COUNTRIES)(
  '/rates/%s/ shows what each channel keeps, and fills it in',
  async (country) => {
    const { page, problems, close } = await site.visit(`/rates/${country}/`);
    await reachChannels(page);
    const dollars = country === 'united-states';
    expect(await page.locator('#est-dollar').count()).toBe(dollars ? 0 : 1);
    if (!dollars) await page.fill('#est-dollar', '56.5');
    const upwork = page.locator('.est-channels tbody').filter({ hasText: /^Upwork(?! Direct)/ });
    await upwork.locator('summary').click();
    await expect
      .poll(() => upwork.textContent())
      .toMatch(/10% \(from 0% to 15%\).*26 November 2026.*confidence D/);
    const before = await answer(page);
    await upwork.locator('button').click();
    await changed(page, before);
    expect(await page.inputValue('#est-1-channel')).toBe('10');
    expect(Number(await page.inputValue('#est-1-payment'))).toBeGreaterThan(0);
    expect(await page.evaluate(sideways)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  },
);

test.each(COUNTRIES)('/rates/%s/ judges an offer', async (country, _, symbol) => {
  const { page, problems, close } = await site.visit(`/rates/${country}/`);
  const before = await answer(page);
  await ask(page, 2);
  await changed(page, before);
  await page.fill('#est-offer', '1');
  await expect.poll(() => answer(page)).toContain(`${symbol}1 an hour does not cover`);
  await page.fill('#est-offer', '100k');
  await expect.poll(() => answer(page)).toContain('is enough');
  expect(await page.locator('.est-prices dd').count()).toBe(2);
  expect(await page.locator('#est-1-amount').count()).toBe(0);
  await page.fill('#est-offer', 'lots');
  await page.press('#est-offer', 'Tab');
  await expect.poll(() => marked(page, '#est-offer')).toEqual([true]);
  expect(await answer(page)).toContain('is enough');
  await page.fill('#est-offer', '999999999999');
  await expect.poll(() => marked(page, '#est-offer')).toEqual([true]);
  expect(await page.evaluate(sideways)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test.each(['en', 'id'] as const)(
  'the estimate can be taken away as table and text in %s',
  async (lang) => {
    const { page, problems, close } = await site.visit(localizedPath(lang, 'rates/india/', SITE));
    await page.evaluate(OPEN_CLIPBOARD);
    await reachChannels(page);
    const t = WORDS[lang];
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t('more.out.csv') }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`right-hand-in-2026-27-${lang}.csv`);
    expect(await readFile(await file.path(), 'utf8')).toContain('INR/month');
    await page.getByRole('button', { name: t('more.out.text') }).click();
    const [text] = await copied(page);
    expect(text).toContain(lang === 'id' ? 'India' : 'Half as profit (44ADA)');
    expect(text).toMatch(/\/rates\/india\/#a1\.\S+$/);
    expect(problems).toEqual([]);
    await close();
  },
);
