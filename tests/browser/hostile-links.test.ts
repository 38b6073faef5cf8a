import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ready } from '../support/browser.ts';
import { answer, changed, RATE } from '../support/estimator.ts';
import { LEAST_WORDS, wordsOf } from '../support/look.ts';
import { LEANS_VA } from '../support/quiz.ts';
import { useSite } from '../support/site.ts';
import { TICKS } from '../support/tasks.ts';
import { WEIGHED } from '../support/weigh.ts';

const site = useSite();

/** As a link on another page would: without loading this one anew. */
const open = (page: Page, hash: string) =>
  page.evaluate((text) => {
    location.hash = text;
  }, hash);

describe('a link that was cut, blown up or made to harm', () => {
  const tails = [
    '',
    '.',
    '%',
    '%00',
    '%E0%A4',
    '.__proto__-1',
    '1'.repeat(50_000),
    '<img src=x onerror=alert(1)>',
  ];
  const heads = {
    '/quiz/': '#v1',
    '/rates/': '#e1',
    '/id/rates/philippines/': '#a1',
    '/tasks/': '#t1',
    '/compare/weigh/': '#w1',
    '/search/': '#q=',
  };

  test.each(Object.entries(heads))('%s stays whole', async (path, head) => {
    const { page, problems, close } = await site.visit(path);
    for (const tail of tails) {
      await open(page, head + tail);
      expect(await wordsOf(page), tail.slice(0, 40)).toBeGreaterThan(LEAST_WORDS);
    }
    await page.reload();
    await ready(page);
    expect(await wordsOf(page)).toBeGreaterThan(LEAST_WORDS);
    expect(await page.locator('main img').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('takes no answer, mark, tick or figure away from who has one', async () => {
    const { page, problems, close } = await site.visit('/');
    for (const [path, head, rate] of [
      ['/rates/', '#e1', '92,000'],
      ['/rates/philippines/', '#a1', '450'],
    ] as const) {
      await page.goto(site.origin + path);
      await ready(page);
      const before = await answer(page);
      await page.fill(RATE, rate);
      await changed(page, before);
      await page.waitForURL((url) => url.hash.startsWith(head));
      await open(page, `${head}.zzzz.q=keep`);
      await page.locator('.est-notice').first().waitFor();
      expect(await page.inputValue(RATE), path).toContain(rate);
      await page.waitForURL((url) => url.hash.startsWith(head) && !url.hash.includes('zzzz'));
    }

    for (const [path, good, bad, notice, kept] of [
      ['/tasks/', TICKS, '#t1-2,a=1', '.tk-notice', '.tk-answer'],
      ['/compare/weigh/', WEIGHED, '#w1.zzzz.a:b:1', '.weigh-notice', '.weigh-places'],
    ] as const) {
      await page.goto(site.origin + path + good);
      const text = await page.locator(kept).innerText();
      await open(page, bad);
      await page.locator(notice).waitFor();
      expect(await page.locator(kept).innerText(), path).toBe(text);
      await page.waitForURL((url) => url.hash === good);
    }

    await page.goto(`${site.origin}/quiz/${LEANS_VA}`);
    const result = await page.locator('.quiz-result h1').innerText();
    await open(page, '#v1.X1-9');
    await page.locator('.quiz-notice').waitFor();
    await page.locator('.quiz-go').first().click();
    await page.waitForURL((url) => url.hash === LEANS_VA);
    expect(await page.locator('.quiz-result h1').innerText()).toBe(result);
    expect(problems).toEqual([]);
    await close();
  });
});
