import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { smallestFlips } from '../../src/logic/weigh/flip.ts';
import { order } from '../../src/logic/weigh/order.ts';
import { everything, violations } from '../support/axe.ts';
import { fragment } from '../support/browser.ts';
import { CLOSED_CLIPBOARD, copied, OPEN_CLIPBOARD } from '../support/clipboard.ts';
import { useSite } from '../support/site.ts';
import { linkTo, WEIGHED, weighed } from '../support/weigh.ts';
import { EN, ID } from '../support/words.ts';

const site = useSite();

const cases = [
  { path: '/compare/weigh/', t: EN, width: 360 },
  { path: '/id/compare/weigh/', t: ID, width: 360 },
  { path: '/compare/weigh/', t: EN, width: 1280 },
  { path: '/id/compare/weigh/', t: ID, width: 1280 },
];

const settled = (page: Page, hash: string) =>
  page.waitForFunction((wanted) => location.hash === wanted, hash);
const openGroup = (page: Page, id: string) =>
  page.locator(`details:has([name="weigh-${id}"])`).evaluate((box) => {
    (box as HTMLDetailsElement).open = true;
  });
async function mark(page: Page, id: string, value: string, weight?: number) {
  await openGroup(page, id);
  await page.locator(`[name="weigh-${id}"][value="${value}"]`).check();
  if (weight) await page.locator(`[name="weight-${id}"][value="${weight}"]`).check();
}
const lede = (page: Page) => page.locator('.weigh-result .lede').innerText();
const status = (page: Page) => page.locator('.weigh-foot [role="status"]').innerText();
/** Roles and places as the table shows them. */
const places = (page: Page) =>
  page
    .locator('.weigh-places li')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('b')?.textContent?.split(' ')[0]?.toLowerCase(),
        Number(row.querySelector('.num')?.textContent),
      ]),
    );

describe.each(cases)('$path at $width px', ({ path, t, width }) => {
  test('marks lead to an order, and to what would turn it', async () => {
    const { page, problems, close } = await site.visit(path, { width });
    expect(await lede(page)).toBe(t('weigh.order.none'));
    expect(await page.locator('.weigh-places').count()).toBe(0);
    await mark(page, 'where-you-work', 'own-workplace', 3);
    await mark(page, 'steadiness-of-income', 'fixed');
    const marks = {
      'where-you-work': { value: 'own-workplace', weight: 3 },
      'steadiness-of-income': { value: 'fixed', weight: 2 },
    } as const;
    const result = order(weighed, marks);
    expect(result.first).toEqual(['va', 'vea']);
    expect(await places(page)).toEqual(result.standings.map(({ role, place }) => [role, place]));
    expect(await lede(page)).toContain('60%');
    const level = t('weigh.now.level', { roles: `VA ${t('weigh.and')} VEA` });
    expect(await status(page)).toContain(level);

    const flips = smallestFlips(weighed, marks);
    const items = await page.locator('.weigh-turn').first().locator('li').allInnerTexts();
    expect(items).toHaveLength(flips.length);
    const [first] = flips;
    expect(first?.changes[0]?.to?.weight).toBe(1);
    const from = t('weigh.weight.3');
    expect(items[0]).toContain(
      t('weigh.flip.weight', { aspect: '', from, to: t('weigh.weight.1') }).slice(3),
    );
    // What is said would turn it does turn it.
    await page.locator('[name="weight-where-you-work"][value="1"]').check();
    expect((await places(page)).slice(0, 2)).toEqual([
      ['pa', 1],
      ['ea', 1],
    ]);
    expect(await violations(page, everything)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  test('a link opens the same weighing here and in the other language, and is all there is', async () => {
    const { page, problems, close } = await site.visit(path + WEIGHED, { width });
    const before = await places(page);
    expect(before[0]).toEqual(['va', 1]);
    expect(await page.locator('.weigh-answers input:checked:not([value=""])').count()).toBe(5);
    expect(new URL(page.url()).search).toBe('');
    await page.locator('.mast a[data-lang-switch]').click();
    await page.waitForSelector('.weigh-places');
    expect(page.url()).toContain(WEIGHED);
    expect(await places(page)).toEqual(before);
    expect(await page.context().cookies()).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  test('a link that cannot be read is answered with a sentence and a fresh start', async () => {
    for (const [hash, notice] of [
      [WEIGHED.slice(0, -3), 'garbled'],
      ['#w1.zzzz.where-you-work:own-workplace:9', 'garbled'],
      ['#w8.later', 'newer'],
    ] as const) {
      const { page, problems, close } = await site.visit(path + hash, { width });
      expect(await page.locator('.weigh-notice').innerText()).toBe(t(`weigh.notice.${notice}`));
      expect(await fragment(page)).toBe('');
      expect(await lede(page)).toBe(t('weigh.order.none'));
      await mark(page, 'where-you-work', 'own-workplace');
      expect(await page.locator('.weigh-notice').count()).toBe(0);
      expect(problems).toEqual([]);
      await close();
    }
  });

  test('without JavaScript it says how it works on paper', async () => {
    const { page, close } = await site.visit(path, { width, javaScript: false });
    expect(await page.locator('.weigh').isVisible()).toBe(false);
    const paper = page.locator('noscript .paper, .paper');
    expect(await paper.innerText()).toContain(t('weighing.noscript'));
    await paper.locator('a').click();
    await page.waitForURL((url) => url.pathname === path.replace('weigh/', ''));
    await close();
  });
});

test('what a link holds and the table no longer has is dropped, and said', async () => {
  const old = [...weighed, { id: 'gone', answers: [{ value: 'x', roles: ['pa' as const] }] }];
  const { encodeMarks } = await import('../../src/logic/weigh/codec.ts');
  const link = `#${encodeMarks(old, {
    gone: { value: 'x', weight: 3 },
    'where-you-work': { value: 'own-workplace', weight: 2 },
  })}`;
  const { page, close } = await site.visit(`/compare/weigh/${link}`);
  expect(await page.locator('.weigh-notice').innerText()).toBe(EN('weigh.notice.dropped'));
  expect((await places(page)).slice(0, 2)).toEqual([
    ['va', 1],
    ['vea', 1],
  ]);
  await settled(page, linkTo({ 'where-you-work': { value: 'own-workplace', weight: 2 } }));
  await close();
});

test('by keyboard alone: open a group, mark, weigh, see the order, clear', async () => {
  const { page, close } = await site.visit('/compare/weigh/');
  await page.locator('.weigh-groups summary').nth(1).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // The radio that is on takes the focus: the arrow goes round to the first answer.
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('.weigh-answers input:checked:not([value=""])');
  expect(await chosen.getAttribute('name')).toBe('weigh-who-you-answer-to');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.weigh-weight input:checked').getAttribute('value')).toBe('3');
  await settled(page, linkTo({ 'who-you-answer-to': { value: 'one-employer', weight: 3 } }));
  const see = page.locator('.weigh-foot button');
  await see.focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('order');
  await page.getByRole('button', { name: EN('weigh.reset') }).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('order');
  expect(await chosen.count()).toBe(0);
  await settled(page, '');
  await close();
});

test('what comes of the marks is said as they are made, and stays in sight on a phone', async () => {
  const { page, close } = await site.visit('/compare/weigh/');
  const line = page.locator('.weigh-foot');
  const height = page.viewportSize()?.height ?? 0;
  expect(await status(page)).toBe(EN('weigh.now.none'));
  await mark(page, 'level-of-decisions', 'small-decisions');
  expect(await status(page)).toContain('EA and VEA');
  const box = await line.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  expect(box?.height).toBeLessThan(height / 6);
  await close();
});

test('roles that are level are said to be so, with what would part them', async () => {
  const { page, close } = await site.visit(
    `/compare/weigh/${linkTo({ 'where-you-work': { value: 'own-workplace', weight: 2 } })}`,
    { width: 1280 },
  );
  const level = page.locator('.weigh-turn').last();
  expect(await level.locator('h3').innerText()).toBe(EN('weigh.apart', { roles: 'VA and VEA' }));
  expect(await level.innerText()).toContain('Level of decisions');
  await close();
});

test('an anchor of the page does not lose the marks', async () => {
  const { page, close } = await site.visit('/compare/weigh/');
  await mark(page, 'where-you-work', 'own-workplace', 3);
  const link = linkTo({ 'where-you-work': { value: 'own-workplace', weight: 3 } });
  // Written, and at rest: nothing is under way that could write it again.
  await settled(page, link);
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(400);
  expect(await fragment(page)).toBe(link);
  expect((await places(page))[0]).toEqual(['va', 1]);
  await close();
});

test('the link is copied, or shown where the clipboard is closed', async () => {
  const { page, problems, close } = await site.visit(`/compare/weigh/${WEIGHED}`);
  const copy = page.getByRole('button', { name: EN('weigh.copy') });
  await page.evaluate(OPEN_CLIPBOARD);
  await copy.click();
  expect(await copied(page)).toEqual([page.url()]);
  await page.getByText(EN('weigh.copied')).waitFor();
  await page.evaluate(CLOSED_CLIPBOARD);
  await copy.click();
  expect(await page.locator('.weigh-link input').inputValue()).toBe(page.url());
  expect(problems).toEqual([]);
  await close();
});

test('the page of all roles leads there by a link, without JavaScript too', async () => {
  for (const path of ['/compare/', '/id/compare/']) {
    const { page, close } = await site.visit(path, { javaScript: false });
    await page.locator(`#weigh ~ p a[href="${path}weigh/"]`).click();
    await page.waitForURL(`**${path}weigh/`);
    await close();
  }
});
