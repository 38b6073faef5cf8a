import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeT } from '../../src/logic/i18n/text.ts';
import { openSite, type Site } from '../support/browser.ts';
import { words } from '../support/content.ts';
import { sideways } from '../support/look.ts';

const LEANS_VA =
  '#v1.X1-5.Y1-3.X2-2.Y4-2.X3-5.Y3-4.X6-2.Y2-2.X5-4.Y5-3.X4-1.Y6-3.X7-4.Y7-2.X8-2.Y8-2';
const HOME_AND_SALARY =
  '#v1.X1-1.Y1-1.X2-1.Y4-4.X3-2.Y3-1.X6-1.Y2-5.X5-5.Y5-2.X4-5.Y6-5.X7-2.Y7-3.X8-5.Y8-4';
const UNKNOWN = LEANS_VA.replace(/-\d/g, '-0').replace('X1-0', 'X1-5');
const EN = makeT(words('en'));
const ID = makeT(words('id'));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const text = async (locator: Locator) => (await locator.textContent()) ?? '';
const heading = (page: Page) => text(page.locator('main h1'));
const option = (page: Page, choice: number) => page.locator(`.quiz-form input[value="${choice}"]`);
const next = (page: Page) => page.locator('.quiz-form button[type="submit"]').click();
const fragment = (page: Page) => page.evaluate(() => location.hash);
const focusIsOnHeading = (page: Page) =>
  page.evaluate(() => document.activeElement === document.querySelector('main h1'));

/** What the four totals of the paper version read: counters, so only the accessibility tree knows. */
async function totals(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(inside).join('');
  };
  return nodes.filter(({ role }) => role?.value === 'status').map(({ nodeId }) => inside(nodeId));
}

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const cases = [
  { path: '/quiz/', t: EN, width: 360 },
  { path: '/quiz/', t: EN, width: 1280 },
  { path: '/id/quiz/', t: ID, width: 360 },
  { path: '/id/quiz/', t: ID, width: 1280 },
];

describe.each(cases)('$path at $width px', ({ path, t, width }) => {
  test('sixteen answers lead to a role, with its reasons, and a change is followed', async () => {
    const { page, problems, close } = await site.visit(path, { width });
    expect(await heading(page)).toBe(t('quiz.title'));
    expect(await axe(page)).toEqual([]);
    await page.locator('.quiz-go').click();
    for (let n = 1; n <= 16; n++) {
      expect(await heading(page)).toContain(
        t('quiz.question', { n, total: 16, facet: '' }).trimEnd(),
      );
      expect(await focusIsOnHeading(page)).toBe(true);
      expect(await page.title()).toContain(await heading(page));
      if (n === 2) expect(await axe(page)).toEqual([]);
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
    expect(await axe(page)).toEqual([]);

    const link = await fragment(page);
    await page.locator('.quiz-edit').first().click();
    await page.locator('.quiz-editor input[value="1"]').click();
    await page.waitForFunction(() => document.querySelector('.quiz-status')?.textContent !== '');
    expect(await text(page.locator('.quiz-status'))).toContain(t('role.va'));
    expect(await fragment(page)).toBe(link.replace('X1-5', 'X1-1'));
    expect(await axe(page)).toEqual([]);
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
  expect(await axe(page)).toEqual([]);
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
  expect(await axe(page)).toEqual([]);
  await close();
});

test('the link is copied, or shown where the clipboard is closed; start again clears it', async () => {
  const refuse = `Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });`;
  const { page, problems, close } = await site.visit(`/quiz/${LEANS_VA}`, { before: refuse });
  await page.getByRole('button', { name: EN('quiz.tools.copy') }).click();
  expect(await page.locator('.quiz-link input').inputValue()).toBe(page.url());
  await page.getByRole('button', { name: EN('quiz.tools.again') }).click();
  expect(await heading(page)).toBe(EN('quiz.title'));
  expect(await fragment(page)).toBe('');
  expect(problems).toEqual([]);
  await close();
});

test('works with storage blocked, and sets no cookie', async () => {
  const blocked = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });`;
  const { page, problems, close } = await site.visit(`/id/quiz/${LEANS_VA}`, { before: blocked });
  expect(await heading(page)).toContain(ID('role.va'));
  expect(await page.context().cookies()).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

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
    expect(await axe(page)).toEqual([]);
    await page.locator('.quiz-counts button').click();
    await page.waitForFunction(() => document.activeElement?.id === 'quiz-Y1-0');
    expect(problems).toEqual([]);
    await close();
  }
});

test('a result prints on two sheets, the paper version on three', async () => {
  const sheets = async (page: Page) =>
    (await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length;
  for (const path of ['/quiz/', '/id/quiz/']) {
    const result = await site.visit(path + LEANS_VA, { width: 1280 });
    expect(await sheets(result.page)).toBe(2);
    await result.close();
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
