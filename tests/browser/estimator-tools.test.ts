import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ready, type VisitOptions } from '../support/browser.ts';
import { answer, changed, kept, PATHS, RATE } from '../support/estimator.ts';
import { useSite } from '../support/site.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

type Lang = keyof typeof PATHS;
const LANGS = ['en', 'id'] as const;
const AMOUNT = { en: '90,000', id: '90.000' } as const;
const CLOSED = `Object.defineProperty(navigator, 'clipboard', { value: undefined });`;

/** The page with a rate entered, and what comes later there. */
async function begun(lang: Lang, options?: VisitOptions) {
  const visit = await site.visit(PATHS[lang], options);
  await visit.page.fill(RATE, AMOUNT[lang]);
  await visit.page.waitForSelector('.est-exports');
  const press = (key: string, vars = {}) =>
    visit.page
      .getByRole('button', { name: WORDS[lang](key, vars) })
      .first()
      .click();
  return { ...visit, press, t: WORDS[lang] };
}

describe.each(LANGS)('in %s', (lang) => {
  test('a price sheet follows the rate and its terms; a wrong term is told beside its field', async () => {
    const { page, problems, close, t } = await begun(lang);
    const prices = page.locator('section:has(> #est-prices)');
    expect(await prices.textContent()).toContain(AMOUNT[lang]);
    await prices.locator('.est-terms summary').click();
    await page.fill('#est-term-packageHours', '4');
    await expect.poll(() => prices.textContent()).toContain(lang === 'en' ? '360,000' : '360.000');
    await page.fill('#est-term-packageChange', '-10%');
    await expect.poll(() => prices.textContent()).toContain(lang === 'en' ? '324,000' : '324.000');
    await page.fill('#est-term-projectRisk', '0');
    await page.locator('#est-term-projectRisk').blur();
    await expect
      .poll(() => page.locator('#est-term-projectRisk-problem').textContent())
      .toBe(t('est.problem.too-small', { min: '1' }));
    expect(await prices.textContent()).toContain(lang === 'en' ? '324,000' : '324.000');
    await prices.locator('tbody summary').first().click();
    expect(await prices.locator('.est-small').first().isVisible()).toBe(true);
    // A term changed travels in the address, and so to the other language.
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('packageHours*4');
    await page
      .locator('a[data-lang-switch]')
      .first()
      .evaluate((link) => (link as HTMLElement).click());
    await page.waitForSelector('.est-exports');
    expect(await page.inputValue('#est-term-packageHours')).toBe('4');
    expect(await page.inputValue('#est-term-packageChange')).toMatch(/10$/);
    expect(await page.inputValue('#est-term-projectRisk')).toBe('0');
    expect(problems).toEqual([]);
    await close();
  });

  test('a channel fills in the fees of the first client, and says what nobody knows', async () => {
    const { page, problems, close, t } = await begun(lang);
    const channels = page.locator('section:has(> #est-channels)');
    expect(await channels.textContent()).toContain(t('more.channels.unknown'));
    const before = await answer(page);
    await channels.locator('tbody', { hasText: 'Freelancer.com' }).locator('.est-button').click();
    await changed(page, before);
    expect(await page.inputValue('#est-1-channel')).toBe('10');
    expect(await channels.getByRole('status').textContent()).toContain(t('more.channels.left'));
    await page.fill('#est-payment', 'lots');
    await page.locator('#est-payment').blur();
    await page.waitForSelector('#est-payment-problem');
    expect(problems).toEqual([]);
    await close();
  });

  test('scenarios stand side by side, travel in the link and to the other language, and load back', async () => {
    const { page, problems, close, press, t } = await begun(lang);
    await page.fill('#est-scenario', 'Toko * & Co');
    await press('more.sc.keep');
    await page.waitForSelector('.est-side');
    await page.fill(RATE, '1');
    // At once: what is kept is what stands in the field, though the parts below follow later.
    await press('more.sc.keep');
    const heads = () => page.locator('.est-side thead th').allTextContents();
    expect((await heads()).slice(1)).toEqual(['Toko * & Co', 'A', t('more.sc.now')]);
    await page.fill('#est-scenario-1', '');
    await page.waitForSelector('#est-scenario-1-problem');
    expect((await heads())[2]).toBe('A');
    await page.fill('#est-scenario-1', 'Lain');
    await expect.poll(() => page.url()).toContain('Lain');
    const other = lang === 'en' ? 'id' : 'en';
    await page.goto(page.url().replace(PATHS[lang], PATHS[other]));
    await page.reload();
    await ready(page);
    await page.waitForSelector('.est-side');
    expect((await heads()).slice(1, 3)).toEqual(['Toko * & Co', 'Lain']);
    const row = (name: string, button: number) =>
      page.locator('.est-kept li', { hasText: name }).getByRole('button').nth(button);
    await row('Toko', 0).click();
    await expect.poll(() => page.inputValue(RATE)).toBe(AMOUNT[other]);
    await page.getByRole('button', { name: WORDS[other]('more.sc.back') }).click();
    await expect.poll(() => page.inputValue(RATE)).toBe('1');
    await row('Lain', 1).click();
    expect((await heads()).length).toBe(3);
    expect(problems).toEqual([]);
    await close();
  });

  test('the estimate goes away as a table and as text, by hand where the clipboard is closed', async () => {
    const { page, problems, close, press, t } = await begun(lang, { before: CLOSED });
    const [file] = await Promise.all([page.waitForEvent('download'), press('more.out.csv')]);
    const csv = await readFile(await file.path(), 'utf8');
    expect(file.suggestedFilename()).toMatch(/^right-hand-\d{4}-(en|id)\.csv$/);
    expect(csv).toContain('part,rule,client,item,name,value,unit,sources\r\n');
    expect(csv).toContain(',90000,IDR/hour,');
    await press('more.out.text');
    const text = await page.inputValue('.est-exports textarea');
    expect(text).toContain('#e1.');
    expect(text).toContain(t('est.regime.nppn'));
    expect(problems).toEqual([]);
    await close();
  });

  test('numbers are remembered only when asked, offered to go on with, and forgotten', async () => {
    const { page, problems, close, t } = await begun(lang);
    expect(await kept(page)).toBeNull();
    const box = page.locator('.est-remember input');
    await box.check();
    expect(await kept(page)).toContain('#e1.');
    await page.fill(RATE, '54321');
    await expect.poll(() => kept(page)).toContain('54321');
    const second = await page.context().newPage();
    await second.goto(site.origin + PATHS[lang]);
    await second.getByRole('button', { name: t('more.kept.resume') }).click();
    await expect.poll(() => second.inputValue(RATE)).toMatch(/54.?321/);
    // The second page keeps what it took up before it rests; only then does the first one forget.
    await expect.poll(() => second.url()).toContain('54321');
    await box.uncheck();
    await expect.poll(() => second.locator('.est-remember input').isChecked()).toBe(false);
    expect(await kept(second)).toBeNull();
    expect(problems).toEqual([]);
    await close();
  });

  test('a sheet is printed alone, in the other language too, and nothing on it is kept', async () => {
    const { page, problems, close, t } = await begun(lang, {
      before: `window.print = () => { window.printed = document.documentElement.hasAttribute('data-sheet'); };`,
    });
    await page.locator('.est-sheetbox summary').click();
    await page.waitForSelector('.est-sheet');
    await page.fill('#est-sheet-from', 'Sari Wulandari');
    await page.fill('#est-sheet-until', '2020-01-01');
    expect(await page.locator('#est-sheet-until-problem').textContent()).toBe(t('more.sheet.past'));
    const other = lang === 'en' ? 'id' : 'en';
    await page
      .locator('[name="est-sheet-lang"]')
      .nth(lang === 'en' ? 1 : 0)
      .check();
    const sheet = page.locator('.est-sheet');
    await expect.poll(() => sheet.getAttribute('lang')).toBe(other);
    expect(await sheet.textContent()).toContain(WORDS[other]('sheet.offer'));
    await page.locator('[name="est-sheet-for"]').nth(1).check();
    await expect.poll(() => sheet.textContent()).toContain(WORDS[other]('sheet.total'));
    await page.getByRole('button', { name: t('more.sheet.print') }).click();
    expect(await page.evaluate('window.printed')).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await sheet.isVisible()).toBe(true);
    await page.evaluate(() => document.documentElement.removeAttribute('data-sheet'));
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await sheet.isVisible()).toBe(false);
    expect(page.url()).not.toContain('Sari');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe('{}');
    expect(problems).toEqual([]);
    await close();
  });
});

test('a sheet whose words did not arrive says so, and asks again', async () => {
  const { page, close, t } = await begun('id');
  await page.route('**/sheet.json', (route) => route.abort());
  await page.locator('.est-sheetbox summary').click();
  await page.getByText(t('more.sheet.missing')).waitFor();
  await page.unroute('**/sheet.json');
  await page.getByRole('button', { name: t('more.sheet.again') }).click();
  await page.waitForSelector('.est-sheet');
  await close();
});
