import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../support/answers.ts';
import { everything, violations } from '../support/axe.ts';
import { sheets, sideways } from '../support/look.ts';
import {
  cases,
  HOME_AND_SALARY,
  heading,
  LEANS_VA,
  next,
  option,
  text,
  UNKNOWN,
} from '../support/quiz.ts';
import { useSite } from '../support/site.ts';
import { EN, ID } from '../support/words.ts';

const site = useSite();

/** Bottom edges in the page, and the height of the page itself. */
const edges = (page: Page) =>
  page.evaluate(() => {
    const bottom = (selector: string) =>
      (document.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN) + scrollY;
    return {
      statements: bottom('.quiz-pair'),
      steps: bottom('.quiz-steps'),
      buttons: bottom('.quiz-buttons'),
      page: document.documentElement.scrollHeight,
    };
  });

describe.each(cases.filter(({ width }) => width === 360))('$path on a small phone', ({ path }) => {
  test('every question shows whole with its buttons on one screen of 740 px', async () => {
    const { page, close } = await site.visit(`${path}#v1`);
    await page.setViewportSize({ width: 360, height: 740 });
    for (let n = 1; n <= 16; n++) {
      const { buttons } = await edges(page);
      expect(buttons, `question ${n}`).toBeLessThanOrEqual(740);
      await option(page, 3).check();
      await next(page);
    }
    await close();
  });

  test('the message of a question without an answer moves nothing', async () => {
    for (const width of [360, 1280]) {
      const { page, close } = await site.visit(`${path}#v1`, { width });
      const before = await edges(page);
      await next(page);
      expect(await page.locator('.quiz-error').isVisible()).toBe(true);
      expect(await edges(page)).toEqual(before);
      const target = await page.locator('.quiz-error a').boundingBox();
      expect(target?.height).toBeGreaterThanOrEqual(44);
      await close();
    }
  });
});

test('in forced colours the chosen answer is told from the others', async () => {
  const { page, close } = await site.visit('/quiz/#v1');
  await page.emulateMedia({ forcedColors: 'active' });
  await option(page, 4).check();
  // The system paints over every ground but those that keep their own.
  const kept = await page
    .locator('.quiz-choices label:has(:checked)')
    .evaluate((label) => getComputedStyle(label).forcedColorAdjust);
  expect(kept).toBe('none');
  const grounds = await page
    .locator('.quiz-choices label')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
  expect(grounds.filter((ground) => ground === grounds[3])).toHaveLength(1);
  await close();
});

test('reasons stand as on the map: office left, remote right, the chosen side bold', async () => {
  const { page, close } = await site.visit(`/quiz/${LEANS_VA}`, { width: 1280 });
  const row = page.locator('.quiz-reasons .quiz-mirror').first();
  await row.waitFor();
  const [left, right] = await row.locator('.quiz-end').all();
  if (!left || !right) throw new Error('a row without two ends');
  expect(await text(left)).toContain('I want the same amount every payday');
  expect(await text(right)).toContain('I can take good months');
  const place = async (end: Locator) => (await end.boundingBox())?.x ?? Number.NaN;
  expect(await place(left)).toBeLessThan(await place(right));
  const weight = (end: Locator) => end.evaluate((element) => getComputedStyle(element).fontWeight);
  expect([await weight(left), await weight(right)]).toEqual(['400', '700']);
  expect(await text(row.locator('.quiz-pull b'))).toBe(EN('quiz.word.X.plus'));
  await row.locator('.quiz-edit').click();
  await page.waitForFunction(() => document.activeElement?.matches('.quiz-editor input'));
  await close();
});

test('on a phone the two statements of a reason lie side by side, above their scale', async () => {
  const { page, close } = await site.visit(`/id/quiz/${LEANS_VA}`);
  await page.locator('.quiz-mirror').first().waitFor();
  const boxes = await page.locator('.quiz-mirror').evaluateAll((rows) =>
    rows.map((row) => {
      const [left, right] = [...row.querySelectorAll('.quiz-end')].map((end) =>
        end.getBoundingClientRect(),
      );
      const scale = row.querySelector('.quiz-between-ends')?.getBoundingClientRect();
      return { left: left?.right, right: right?.left, end: left?.bottom, scale: scale?.top };
    }),
  );
  expect(boxes.length).toBeGreaterThan(4);
  for (const { left, right, end, scale } of boxes) {
    expect(left).toBeLessThanOrEqual(right ?? 0);
    expect(end).toBeLessThanOrEqual(scale ?? 0);
  }
  await close();
});

test('too few answers: both counts are drawn, and a button leads to the first open one', async () => {
  for (const [path, t] of [
    ['/quiz/', EN],
    ['/id/quiz/', ID],
  ] as const) {
    const { page, problems, close } = await site.visit(path + UNKNOWN);
    expect(await heading(page)).toContain(t('quiz.result.none'));
    expect(await text(page.locator('.quiz-counts dd').first())).toBe(
      t('quiz.counts', { n: 1, total: 8 }),
    );
    expect(await violations(page, everything)).toEqual([]);
    await page.locator('.quiz-counts button').click();
    await page.waitForFunction(() => document.activeElement?.id === 'quiz-Y1-0');
    expect(problems).toEqual([]);
    await close();
  }
});

/** A clear result with four moves either way, and four roles open: the longest on paper. */
const CLEAR_VA = `#${ANSWERS['clear']}`;
const OPEN = `#${ANSWERS['open']}`;

test('a result prints on one sheet with all its answers, the paper version on three', async () => {
  for (const path of ['/quiz/', '/id/quiz/']) {
    const { page, close } = await site.visit(path, { width: 1280 });
    for (const hash of [LEANS_VA, `${HOME_AND_SALARY}.t-place`, CLEAR_VA, OPEN]) {
      await page.goto(site.origin + path + hash);
      await page.reload();
      await page.locator('.quiz-meaning').waitFor();
      expect(await sheets(page), path + hash).toBe(1);
    }
    // What is added after the result may not push it onto a second sheet either.
    for (const hash of [OPEN.replaceAll(/-\d/g, '-3'), `${CLEAR_VA}.t-place`]) {
      await page.goto(site.origin + path + hash);
      await page.reload();
      await page.locator('.quiz-vetoes input').first().waitFor();
      for (const veto of await page.locator('.quiz-vetoes input').all()) await veto.check();
      await page.locator('.quiz-ready summary').click();
      for (const group of await page.locator('.quiz-circumstances fieldset').all())
        await group.locator('input').first().check();
      expect(await sheets(page), `${path + hash} with everything answered`).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.quiz-head', '.quiz-why', '.quiz-todo, .quiz-meaning', '.quiz-printed'])
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    expect(await page.locator('.quiz-answers tbody tr:visible').count()).toBe(16);
    expect(await text(page.locator('.quiz-printed'))).toContain(page.url());
    await close();
    const paper = await site.visit(path, { width: 1280 });
    await paper.page.locator('.paper summary').click();
    expect(await sheets(paper.page)).toBeLessThanOrEqual(3);
    await paper.close();
  }
});

test.each([
  ['a question', '#v1'],
  ['a result', LEANS_VA],
  ['a close call', HOME_AND_SALARY],
  ['too few answers', UNKNOWN],
])('%s fits a narrow phone, and one with text twice as large', async (_, hash) => {
  for (const path of ['/quiz/', '/id/quiz/']) {
    const { page, close } = await site.visit(path + hash, { width: 320 });
    expect(await page.evaluate(sideways), `${path} at 320 px`).toEqual([]);
    await page.setViewportSize({ width: 360, height: 780 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(sideways), `${path} at 200 %`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await close();
  }
});
