import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/logic/i18n/format.ts';
import { answer, marked, PATHS, RATE } from '../support/estimator.ts';
import { useSite } from '../support/site.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

describe('bad input', () => {
  test.each([
    ['lots', 'cannot read'],
    ['-5', 'zero or more'],
    ['9000000000000', '1,000,000,000,000 or less'],
    ['', 'Enter a number'],
  ])(
    '"%s" gets a message beside the field; the last good answer stays and is marked',
    async (text, message) => {
      const { page, problems, close } = await site.visit(PATHS.en);
      const before = await answer(page);
      await page.fill(RATE, text);
      await page.locator(RATE).blur();
      await page.waitForSelector(`${RATE}-problem`);
      expect(await page.locator(`${RATE}-problem`).textContent()).toContain(message);
      expect(await page.getAttribute(RATE, 'aria-invalid')).toBe('true');
      expect(await page.getAttribute(RATE, 'aria-describedby')).toContain('est-1-amount-problem');
      expect(await page.inputValue(RATE)).toBe(text);
      expect(await answer(page)).toBe(before);
      await page.waitForSelector('.est-stale');
      await page.fill(RATE, '80,000');
      await page.waitForSelector('.est-stale', { state: 'detached' });
      expect(problems).toEqual([]);
      await close();
    },
  );

  test.each([
    ['#e1.zzzz.q=keep', 'garbled'],
    ['#e1.%E0%A4', 'garbled'],
    ['#e7.abcd.q=keep', 'newer'],
  ])('the link %s gets a sentence and a fresh start', async (hash, notice) => {
    const sentence = WORDS.en(`est.notice.${notice}`);
    const { page, problems, close } = await site.visit(`${PATHS.en}${hash}`);
    expect(await page.locator('.est-notice').textContent()).toContain(sentence);
    expect(await page.inputValue(RATE)).toBe('75,000');
    expect(problems).toEqual([]);
    await close();
  });
});

test('what blocks the result is marked on arrival, also in a closed part; what is being typed is not', async () => {
  const { page, problems, close } = await site.visit(PATHS.en);
  const wrong = [RATE, '#est-norm', '#est-1-channel', '#est-wage'];
  await page.locator('.est-refine > summary').click();
  await page.locator('.est-more > summary').click();
  await page.fill(RATE, '');
  await page.fill('#est-norm', '');
  await page.fill('#est-1-channel', 'some');
  await page.fill('#est-wage', '');
  await page.locator('#est-wage').blur();
  await page.waitForFunction(() => location.hash.includes('some') && !/&pa=/.test(location.hash));
  const arrived = async (lang: 'en' | 'id') => {
    await expect.poll(() => answer(page)).toBe(WORDS[lang]('est.answer.none'));
    await expect
      .poll(() => marked(page, ...wrong, '#est-1-hours'))
      .toEqual([true, true, true, true, false]);
    expect(await page.locator('.est-employed .est-stale').textContent()).toBe(
      WORDS[lang]('est.answer.none'),
    );
  };
  await page.reload();
  await arrived('en');
  await page.locator('a[data-lang-switch]').first().click();
  await page.waitForURL(/\/id\/rates\/#e1\./);
  await arrived('id');
  await page.fill('#est-1-hours', '');
  await page.waitForTimeout(900);
  expect(await marked(page, '#est-1-hours')).toEqual([false]);
  await page.locator('#est-1-hours').blur();
  await expect.poll(() => marked(page, '#est-1-hours')).toEqual([true]);
  expect(problems).toEqual([]);
  await close();
});

test.each([
  ['en', '16.500', '16,500'],
  ['id', '16,500', '16.500'],
] as const)(
  'foreign money in %s asks for its rate at once, beside the currency, and says what the answer waits for',
  async (lang, typed, left) => {
    const { page, problems, close } = await site.visit(PATHS[lang]);
    const [currency, rate] = ['#est-1-currency', '#est-1-fx'];
    await page.locator('.est-more > summary').click();
    await page.locator(currency).scrollIntoViewIfNeeded();
    const place = (field: string) =>
      page.locator(field).evaluate((part) => part.getBoundingClientRect().toJSON() as DOMRect);
    const before = await place(currency);
    await page.selectOption(currency, 'USD');
    await page.waitForSelector(rate);
    expect(await marked(page, rate)).toEqual([true]);
    expect(await place(currency)).toEqual(before);
    expect((await place(rate)).top - before.bottom).toBeLessThan(100);
    const stale = WORDS[lang]('est.stale.fx', { currency: 'US$' });
    await expect.poll(() => page.locator('.est-stale').first().textContent()).toBe(stale);
    await page.locator(rate).pressSequentially(typed);
    expect(await marked(page, rate)).toEqual([false]);
    await page.locator(rate).blur();
    expect(await page.inputValue(rate)).toBe(left);
    await page.waitForSelector('.est-stale', { state: 'detached' });
    const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    const dated = WORDS[lang]('est.fx.dated', { date: formatDate(day, lang) });
    expect(await page.locator(`${rate}-hint`).textContent()).toBe(dated);
    await page.waitForFunction(() => location.hash.includes('16500'));
    await page.reload();
    await expect.poll(() => page.locator(rate).isVisible()).toBe(true);
    expect(await page.locator(`${rate}-hint`).textContent()).toBe(dated);
    expect(problems).toEqual([]);
    await close();
  },
);
