import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everything, violations } from '../support/axe.ts';
import { fragment } from '../support/browser.ts';
import { NO_STORAGE } from '../support/hardship.ts';
import { heading, LEANS_VA, next, option, text } from '../support/quiz.ts';
import { useSite } from '../support/site.ts';
import { EN, ID } from '../support/words.ts';

/** Sixteen answers: remote is clear, the level exactly even. */
const EVEN = '#v1.X1-5.Y1-4.X2-2.Y4-2.X3-5.Y3-2.X6-2.Y2-4.X5-4.Y5-3.X4-1.Y6-4.X7-4.Y7-4.X8-2.Y8-3';

const site = useSite();

const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

describe.each([
  { lang: 'en', path: '/quiz/', t: EN, width: 360 },
  { lang: 'id', path: '/id/quiz/', t: ID, width: 1280 },
])('after the result, in $lang at $width px', ({ path, t, width }) => {
  test('extra questions, what counts double, deal-breakers, readiness, and the ways on', async () => {
    const { page, problems, close } = await site.visit(path + EVEN, { width });
    expect(await heading(page)).toContain(t('quiz.result.close'));
    // Two more questions on the axis that is open, one of either key.
    await page.locator('.quiz-more button').click();
    for (const [n, choice] of [
      [1, 1],
      [2, 5],
    ] as const) {
      expect(await heading(page)).toContain(
        t('quiz.question.more', { n, total: 2, facet: '' }).trimEnd(),
      );
      await option(page, choice).click();
      if (n === 1) expect(await violations(page, everything)).toEqual([]);
      await next(page);
    }
    const settled = await fragment(page);
    expect(settled).toMatch(/Y9-1\.Y10-5$/);
    expect(settled.length).toBeLessThan(200);
    expect(await page.locator('.quiz-more').count()).toBe(0);
    await expect.poll(() => page.locator('.quiz-answers tbody tr:visible').count()).toBe(18);

    // A theme counts double at once, says so, and stands in the link.
    await page.locator('.quiz-themes input[value="decide"]').check();
    expect(await text(page.locator('.quiz-double'))).toBe(
      t('quiz.theme.double', { theme: t('quiz.theme.decide') }),
    );
    const link = await fragment(page);
    expect(link).toBe(`${settled}.t-decide`);

    // Deal-breakers and circumstances change what is said, neither score nor link.
    const place = await page.locator('.map-dot').getAttribute('cx');
    await page.locator('.quiz-vetoes input[value="pay"]').check();
    expect(await text(page.locator('.quiz-vetoed'))).toContain(t('quiz.veto.pay.short'));
    await page.locator('.quiz-vetoes input[value="office"]').check();
    expect(await text(page.locator('.quiz-vetoed'))).toContain(t('quiz.veto.nothing'));
    await page.locator('.quiz-ready summary').click();
    const savings = page.locator('.quiz-circumstances fieldset').nth(1);
    await savings.locator('input[value="under1"]').check();
    expect(await page.locator('.quiz-ready .quiz-todo li').count()).toBe(1);
    await savings.locator('input[value="over6"]').check();
    expect(await text(page.locator('.quiz-ready [role="status"]'))).toContain(t('quiz.ready.none'));
    await page.locator('.quiz-circumstances input[value="slips"]').check();
    expect(await fragment(page)).toBe(link);
    expect(await page.locator('.map-dot').getAttribute('cx')).toBe(place);
    expect(await stored(page)).toBe('{}');
    expect(await violations(page, everything)).toEqual([]);

    // On to the estimator, filled in with the worked example, in the reader's language.
    await page.goto(`${site.origin}${path}${LEANS_VA}`);
    await page.reload();
    const ways = page.locator('.quiz-links a');
    await ways.first().waitFor();
    const hrefs = await ways.evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
    const base = path.replace('quiz/', '');
    for (const route of ['roles/virtual-assistant/', 'tasks/', 'pay/'])
      expect(hrefs).toContain(base + route);
    await page.locator('.quiz-links a[href*="rates/#e1."]').click();
    await page.waitForFunction(() => document.querySelectorAll('[id$="-amount"]').length === 3);
    expect(await page.inputValue('#est-1-amount')).toBe(t === EN ? '5,000,000' : '5.000.000');
    expect(await page.locator('.est-notice').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('by keyboard alone from the start to the result and into an answer of it', async () => {
    const { page, problems, close } = await site.visit(path, { width });
    const keys = page.keyboard;
    await page.locator('.quiz-go').focus();
    await keys.press('Enter');
    for (let n = 1; n <= 16; n++) {
      await page.waitForFunction(
        (count) => document.activeElement?.matches('h1') && document.title.includes(` ${count} `),
        n,
      );
      expect(await violations(page, everything), `question ${n}`).toEqual([]);
      await keys.press('Tab');
      await keys.press(n % 3 === 0 ? '5' : '1');
      await keys.press('Enter');
    }
    await page.waitForFunction(() => document.activeElement?.closest('.quiz-result') !== null);
    await page.locator('.quiz-answers').waitFor();
    expect(await violations(page, everything), 'result').toEqual([]);
    const focused = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    for (let i = 0; i < 80 && !(await focused('.quiz-answers .quiz-edit')); i++)
      await keys.press('Tab');
    expect(await focused('.quiz-answers .quiz-edit')).toBe(true);
    await keys.press('Enter');
    await keys.press('Tab');
    expect(await focused('.quiz-editor input:checked')).toBe(true);
    await keys.press('ArrowDown');
    expect(await fragment(page)).toContain('X1-2.');
    expect(await page.locator('.quiz-editor input').count()).toBe(6);
    expect(problems).toEqual([]);
    await close();
  });

  test('the accessibility tree names group, statements, steps, and what a result says', async () => {
    const { page, close } = await site.visit(`${path}#v1`, { width });
    // Names with a colon stand in quotes there.
    const tree = async () => (await page.locator('main').ariaSnapshot()).replaceAll("- '", '- ');
    const question = await tree();
    const place = t('quiz.question', { n: 1, total: 16, facet: '' }).trimEnd();
    expect(question).toContain(`- group "${place}`);
    expect(question).toMatch(new RegExp(`heading "${place}[^"]*" \\[level=1\\]`));
    const a = await text(page.locator('.quiz-statement span').first());
    expect(question).toContain(`radio "${t('quiz.option.1')} : ${a}"`);
    expect(question.match(/- radio /g)).toHaveLength(6);
    for (const key of ['quiz.back', 'quiz.continue'])
      expect(question).toContain(`button "${t(key)}"`);
    expect(question).toContain(`checkbox "${t('quiz.remember')}"`);

    await page.goto(site.origin + path + LEANS_VA);
    await page.reload();
    await page.locator('.quiz-answers').waitFor();
    const result = await tree();
    expect(result).toMatch(new RegExp(`heading "[^"]*${t('role.va')}" \\[level=1\\]`));
    expect(result).toContain(`list "${t('quiz.band.label')}"`);
    expect(result).toContain(`table "${t('quiz.odds.caption')}"`);
    expect(result).toContain(`group "${t('quiz.theme.ask')}"`);
    expect(result).toContain(`group "${t('quiz.veto.ask')}"`);
    expect(result.match(/- radio /g)?.length).toBe(7);
    expect(result.match(/- checkbox /g)?.length).toBe(5);
    await close();
  });
});

test('answers are kept only when asked, offered again, shared by tabs, and forgotten', async () => {
  const { page, problems, close } = await site.visit(`/quiz/#v1.X1-4.Y1-2`);
  expect(await stored(page)).toBe('{}');
  await page.locator('.quiz-remember input').check();
  await option(page, 5).click();
  expect(await stored(page)).toContain('#v1.X1-4.Y1-2.X2-5');
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/id/quiz/`);
  await other.getByRole('button', { name: ID('quiz.kept.resume') }).click();
  expect(await heading(other)).toContain('4');
  expect(await fragment(other)).toBe('#v1.X1-4.Y1-2.X2-5');
  expect(await other.locator('.quiz-remember input').isChecked()).toBe(true);
  // What one tab forgets is forgotten in the other, whose answers stay where they are.
  await other.locator('.quiz-remember input').uncheck();
  await expect.poll(() => page.locator('.quiz-remember input').isChecked()).toBe(false);
  expect(await stored(page)).toBe('{}');
  expect(await fragment(page)).toBe('#v1.X1-4.Y1-2.X2-5');
  await option(page, 1).click();
  expect(await stored(page)).toBe('{}');
  // Damaged entries count as nothing.
  await page.evaluate(() => localStorage.setItem('right-hand:quiz', '{"version":1,"fragment":7}'));
  await other.goto(`${site.origin}/quiz/`);
  expect(await heading(other)).toBe(EN('quiz.title'));
  expect(await other.locator('.quiz-kept').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('with storage blocked the language switch keeps question and answers, and the box says why', async () => {
  const { page, problems, close } = await site.visit('/quiz/#v1.X1-4.Y1-2.X2-5', {
    before: NO_STORAGE,
  });
  expect(await page.locator('.quiz-remember input').isDisabled()).toBe(true);
  expect(await text(page.locator('.quiz-remember .quiet'))).toBe(EN('quiz.remember.blocked'));
  await page.getByRole('button', { name: EN('quiz.back') }).click();
  await page.waitForFunction(() => document.title.includes(' 3 '));
  await page.locator('a[data-lang-switch]').first().click();
  await page.waitForURL(/\/id\/quiz\//);
  await expect.poll(() => heading(page)).toContain('Pertanyaan 3 dari 16');
  expect(await option(page, 5).isChecked()).toBe(true);
  expect(await fragment(page)).toBe('#v1.X1-4.Y1-2.X2-5');
  expect(problems).toEqual([]);
  await close();
});

test('where the rest does not arrive, the result stands and a sentence says so', async () => {
  const { page, close } = await site.visit('/id/quiz/');
  await page.route('**/quiz/more.json', (route) => route.abort());
  await page.goto(`${site.origin}/id/quiz/${LEANS_VA}`);
  await page.reload();
  await page.locator('.quiz-answers').waitFor();
  expect(await text(page.locator('.quiz-notice'))).toBe(ID('quiz.after.missing'));
  await page.route('**/_astro/Rest*', (route) => route.abort());
  await page.reload();
  await page.locator('.quiz-notice').waitFor();
  expect(await heading(page)).toContain(ID('role.va'));
  expect(await text(page.locator('.quiz-notice'))).toBe(ID('quiz.after.missing'));
  await close();
});

test("the platform's sheet is given the link where there is one", async () => {
  const sheet = `navigator.share = (data) => { window.shared = data.url; return Promise.resolve(); };`;
  const { page, close } = await site.visit(`/quiz/${LEANS_VA}`, { before: sheet });
  await page.getByRole('button', { name: EN('quiz.tools.share'), exact: true }).click();
  expect(await page.evaluate(() => (window as { shared?: string }).shared)).toBe(page.url());
  expect(page.url()).toContain(LEANS_VA);
  await close();
});
