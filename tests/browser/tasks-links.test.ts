import { expect, test } from 'vitest';
import { fragment } from '../support/browser.ts';
import { useSite } from '../support/site.ts';
import { answer, PATHS, TICKS, tick } from '../support/tasks.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

test('a link carries the ticks to another language, and leads to the tool', async () => {
  const { page, problems, close } = await site.visit(`${PATHS.en}${TICKS}`);
  await page.locator('.tk-answer').waitFor();
  expect(await page.locator('.tk-box:checked').count()).toBe(5);
  const top = await page.locator('#tool').evaluate((head) => head.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(200);
  await page.locator('.tk-family summary').first().click();
  await page.fill('#tk-keep-calendar', '2.5-4');
  await page.waitForFunction(() => location.hash.includes('2.5:4'));
  await page.locator('a[data-lang-switch]').first().click();
  await page.waitForURL(/\/id\/tasks\/#t1-5,/);
  await page.locator('.tk-answer').waitFor();
  expect(await page.inputValue('#tk-keep-calendar')).toBe('2,5–4');
  expect(problems).toEqual([]);
  await close();
});

test.each([
  ['#t1-2,keep-calendar=1', 'garbled'],
  ['#t1-1,%E0%A4=1', 'garbled'],
  ['#t7-anything', 'newer'],
])('the link %s gets a sentence in both languages', async (fragment, why) => {
  for (const lang of ['en', 'id'] as const) {
    const { page, problems, close } = await site.visit(`${PATHS[lang]}${fragment}`);
    await page.locator('.tk-notice').waitFor();
    expect(await page.locator('.tk-notice').textContent()).toBe(
      WORDS[lang](`tasks.tool.notice.${why}`),
    );
    expect(await page.locator('.tk-box:checked').count()).toBe(0);
    await tick(page, 'sort-email');
    expect(await page.locator('.tk-notice').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  }
});

test('a task that is no longer there is left out, and counted', async () => {
  const { page, close } = await site.visit(`${PATHS.en}#t1-2,sort-email=2,gone-for-good=9`);
  await page.locator('.tk-answer').waitFor();
  expect(await page.locator('.tk-notice').textContent()).toBe(
    WORDS.en('tasks.tool.notice.dropped', { n: 1 }),
  );
  expect(await answer(page)).toContain('2 hours a week');
  await close();
});

test('ticks of a link that are cleared at once leave the address too', async () => {
  const { page, close } = await site.visit(`${PATHS.en}${TICKS}`);
  await page.locator('.tk-answer').waitFor();
  // Within one task of the page: a pause before writing must not swallow the second change.
  await page.evaluate(() => {
    const box = [...document.querySelectorAll<HTMLInputElement>('.tk-box')].find(
      ({ checked }) => !checked,
    );
    box?.click();
    document.querySelectorAll<HTMLElement>('.tk-actions button')[3]?.click();
  });
  await expect.poll(() => page.locator('.tk-box:checked').count()).toBe(0);
  await expect.poll(() => fragment(page)).toBe('');
  await close();
});
