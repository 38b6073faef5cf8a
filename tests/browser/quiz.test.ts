import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everything, violations } from '../support/axe.ts';
import { fragment } from '../support/browser.ts';
import { CLOSED_CLIPBOARD, copied, OPEN_CLIPBOARD } from '../support/clipboard.ts';
import { devtools } from '../support/devtools.ts';
import { cases, HOME_AND_SALARY, heading, LEANS_VA, next, option, text } from '../support/quiz.ts';
import { useSite } from '../support/site.ts';
import { EN, ID } from '../support/words.ts';

const site = useSite();

const focusIsOnHeading = (page: Page) =>
  page.evaluate(() => document.activeElement === document.querySelector('main h1'));

/** What the four totals of the paper version read: counters, so only the accessibility tree knows. */
async function totals(page: Page) {
  const session = await devtools(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(inside).join('');
  };
  return nodes.filter(({ role }) => role?.value === 'status').map(({ nodeId }) => inside(nodeId));
}

describe.each(cases)('$path at $width px', ({ path, t, width }) => {
  test('sixteen answers lead to a role, with its reasons, and a change is followed', async () => {
    const { page, problems, close } = await site.visit(path, { width });
    expect(await heading(page)).toBe(t('quiz.title'));
    expect(await violations(page, everything)).toEqual([]);
    await page.locator('.quiz-go').click();
    for (let n = 1; n <= 16; n++) {
      expect(await heading(page)).toContain(
        t('quiz.question', { n, total: 16, facet: '' }).trimEnd(),
      );
      expect(await focusIsOnHeading(page)).toBe(true);
      expect(await page.title()).toContain(await heading(page));
      if (n === 2) expect(await violations(page, everything)).toEqual([]);
      // Remote and administrative: towards the plus side of X, the minus side of Y.
      const facets = { plusB: [1, 4, 5, 8, 9, 12, 13, 16] };
      const towardsB = facets.plusB.includes(n) === (n % 2 === 1);
      await option(page, towardsB ? 5 : 1).click();
      await next(page);
    }
    expect(await heading(page)).toContain(t('quiz.result.clear'));
    expect(await heading(page)).toContain(t('role.va'));
    expect(await focusIsOnHeading(page)).toBe(true);
    expect(await text(page.locator('.quiz-band [aria-current]'))).toBe(t('quiz.band.clear'));
    expect(await page.locator('.quiz-reasons').first().locator('li').count()).toBe(3);
    expect(await violations(page, everything)).toEqual([]);

    const link = await fragment(page);
    await page.locator('.quiz-edit').first().click();
    await page.locator('.quiz-editor input[value="1"]').click();
    await page.waitForFunction(() => document.querySelector('.quiz-status')?.textContent !== '');
    expect(await text(page.locator('.quiz-status'))).toContain(t('role.va'));
    expect(await fragment(page)).toBe(link.replace('X1-5', 'X1-1'));
    expect(await violations(page, everything)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  test('a link opens the result, and the other language shows the same', async () => {
    const { page, problems, close } = await site.visit(path + LEANS_VA, { width });
    expect(await heading(page)).toContain(t('role.va'));
    const place = await page.locator('.map-dot').getAttribute('cx');
    await page.locator('a[data-lang-switch]').first().click();
    await page.waitForSelector('.map-dot');
    expect(page.url()).toContain(LEANS_VA);
    expect(await heading(page)).toContain((t === EN ? ID : EN)('role.va'));
    expect(await page.locator('.map-dot').getAttribute('cx')).toBe(place);
    expect(problems).toEqual([]);
    await close();
  });

  test('without JavaScript the paper version stands open and adds up', async () => {
    const { page, close } = await site.visit(path, { width, javaScript: false });
    expect(await page.locator('.quiz-go').isVisible()).toBe(false);
    expect(await page.locator('.quiz-noscript').isVisible()).toBe(true);
    expect(await page.locator('.paper fieldset').count()).toBe(16);
    await page.locator('.paper input[name="paper-X1"]').last().check();
    await page.locator('.paper input[name="paper-X2"]').first().check();
    await page.locator('.paper input[name="paper-Y1"]').nth(1).check();
    expect(await totals(page)).toEqual(['4', '8', '1', '1']);
    expect(await page.locator('.paper table').isVisible()).toBe(true);
    await close();
  });
});

test('going on without an answer is refused in words, and the summary leads to the answers', async () => {
  const { page, close } = await site.visit('/quiz/#v1');
  await next(page);
  const summary = page.locator('.quiz-error');
  expect(await text(summary)).toContain(EN('quiz.error.choose'));
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.title()).toMatch(new RegExp(`^${EN('quiz.error.prefix')}`));
  expect(await violations(page, everything)).toEqual([]);
  await summary.locator('a').click();
  expect(await option(page, 1).evaluate((element) => element === document.activeElement)).toBe(
    true,
  );
  await option(page, 0).click();
  expect(await summary.count()).toBe(0);
  expect(await page.title()).not.toContain(EN('quiz.error.prefix'));
  await close();
});

test('keyboard alone: number keys choose, Enter goes on, back returns with the answer kept', async () => {
  const { page, close } = await site.visit('/quiz/', { width: 1280 });
  await page.locator('.quiz-go').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('4');
  expect(await option(page, 4).isChecked()).toBe(true);
  expect(await fragment(page)).toBe('#v1.X1-4');
  await page.keyboard.press('Enter');
  expect(await heading(page)).toContain('2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await page.goBack();
  expect(await heading(page)).toContain('Question 1 of 16');
  expect(await option(page, 4).isChecked()).toBe(true);
  expect(await fragment(page)).toBe('#v1.X1-4.Y1-2');
  await page.goForward();
  expect(await option(page, 2).isChecked()).toBe(true);
  await page.getByRole('button', { name: EN('quiz.back') }).click();
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes(' 1 of'));
  await page.goBack();
  expect(await heading(page)).toBe(EN('quiz.title'));
  expect(await text(page.locator('.quiz-go'))).toBe(EN('quiz.start.resume'));
  await page.reload();
  expect(await heading(page)).toBe(EN('quiz.title'));
  await page.locator('.quiz-go').click();
  expect(await heading(page)).toContain('Question 3 of 16');
  await close();
});

test.each([
  ['#v1.X1-9', 'quiz.notice.garbled'],
  ['#v7.X1-5', 'quiz.notice.newer'],
] as const)('%s is answered with a sentence and a fresh start', async (hash, key) => {
  for (const [path, t] of [
    ['/quiz/', EN],
    ['/id/quiz/', ID],
  ] as const) {
    const { page, problems, close } = await site.visit(path + hash);
    expect(await text(page.locator('.quiz-notice'))).toBe(t(key));
    expect(await fragment(page)).toBe('');
    await page.locator('.quiz-go').click();
    expect(await heading(page)).toContain('1');
    expect(problems).toEqual([]);
    await close();
  }
});

test('an anchor of the page does not lose the answers', async () => {
  const { page, close } = await site.visit('/quiz/#v1.X1-4');
  await page.evaluate(() => {
    location.hash = '#main';
  });
  await page.waitForFunction(() => location.hash === '#v1.X1-4');
  expect(await heading(page)).toContain('Question 2 of 16');
  await close();
});

test('home and a salary is said plainly; the smallest change can be tried', async () => {
  const { page, close } = await site.visit(`/quiz/${HOME_AND_SALARY}`, { width: 1280 });
  expect(await text(page.locator('.quiz-split h2'))).toBe(EN('quiz.split.home-salary'));
  await page.locator('.quiz-flip button').first().click();
  await page.waitForFunction(() => document.activeElement?.matches('.quiz-editor input'));
  expect(await violations(page, everything)).toEqual([]);
  await close();
});

test('the link is copied, or shown where the clipboard is closed; start again clears it', async () => {
  const { page, problems, close } = await site.visit(`/quiz/${LEANS_VA}`);
  const copy = page.getByRole('button', { name: EN('quiz.tools.copy') });
  await page.evaluate(OPEN_CLIPBOARD);
  await copy.click();
  expect(await copied(page)).toEqual([page.url()]);
  await page.getByText(EN('quiz.tools.copied')).waitFor();
  await page.evaluate(CLOSED_CLIPBOARD);
  await copy.click();
  expect(await page.locator('.quiz-link input').inputValue()).toBe(page.url());
  await page.getByRole('button', { name: EN('quiz.tools.again') }).click();
  expect(await heading(page)).toBe(EN('quiz.title'));
  expect(await fragment(page)).toBe('');
  expect(problems).toEqual([]);
  await close();
});
