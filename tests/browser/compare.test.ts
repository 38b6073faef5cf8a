import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAIRS, pairSlug } from '../../src/logic/roles.ts';
import { ROLE_IDS, type RoleId } from '../../src/schemas/common.ts';
import { aspects } from '../support/content.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

const rows = [...aspects()];
const withoutScript = (path: string, width: number) =>
  site.visit(path, { width, javaScript: false });
const visibleRows = (page: Page) => page.locator('tr.aspect:visible').count();
const visibleGroups = (page: Page) => page.locator('tr.group:visible').count();
const differ = (page: Page) => page.locator('#cmp-differ');

/** Rows on which the chosen roles do not all give the same answer. */
const differing = (roles: readonly RoleId[]) =>
  rows.filter(([, { cells }]) => new Set(roles.map((role) => cells[role].value)).size > 1);
const groupsOf = (list: typeof rows) => new Set(list.map(([, { group }]) => group)).size;

async function choose(page: Page, roles: readonly RoleId[]) {
  for (const role of ROLE_IDS) await page.locator(`#cmp-${role}`).setChecked(roles.includes(role));
}

const chosen: (readonly RoleId[])[] = [ROLE_IDS, ['pa', 'va'], ['ea', 'va', 'vea'], ['pa']];

describe.each([360, 1280])('without JavaScript at %i px', (width) => {
  test('the whole table is there', async () => {
    const { page, close } = await withoutScript('/compare/', width);
    expect(await visibleRows(page)).toBe(rows.length);
    expect(await visibleGroups(page)).toBe(groupsOf(rows));
    expect(await page.locator('tr.aspect > td:visible').count()).toBe(
      rows.length * ROLE_IDS.length,
    );
    await close();
  });

  test.each(chosen.map((roles) => ({ roles, names: roles.join(', ') })))(
    'choosing $names leaves their columns',
    async ({ roles }) => {
      const { page, close } = await withoutScript('/id/compare/', width);
      await choose(page, roles);
      for (const role of ROLE_IDS) {
        const count = await page.locator(`tr.aspect > td.col-${role}:visible`).count();
        expect(count, role).toBe(roles.includes(role) ? rows.length : 0);
      }
      await differ(page).check();
      // One role alone differs from nothing: the filter then leaves the table as it is.
      const left = roles.length > 1 ? differing(roles) : rows;
      expect(await visibleRows(page)).toBe(left.length);
      expect(await visibleGroups(page)).toBe(groupsOf(left));
      await differ(page).uncheck();
      expect(await visibleRows(page)).toBe(rows.length);
      await close();
    },
  );

  test('no role at all leaves a sentence instead of an empty table', async () => {
    const { page, close } = await withoutScript('/compare/', width);
    const sentence = page.locator('.cmp .none');
    expect(await sentence.isVisible()).toBe(false);
    await choose(page, []);
    expect(await sentence.isVisible()).toBe(true);
    expect(await page.locator('.cmp table').isVisible()).toBe(false);
    await close();
  });

  test.each(PAIRS)(
    'the page of %s and %s shows where they differ and names the rest',
    async (a, b) => {
      const { page, close } = await withoutScript(`/compare/${pairSlug([a, b])}/`, width);
      const apart = differing([a, b]);
      expect(await visibleRows(page)).toBe(apart.length);
      expect(await page.locator('tr.aspect > td:visible').count()).toBe(apart.length * 2);
      expect(await visibleGroups(page)).toBe(groupsOf(apart));
      const named = page.locator('section[aria-labelledby="agree"] li > a:visible');
      expect(await named.count()).toBe(rows.length - apart.length);
      expect(await named.first().getAttribute('href')).toMatch(/^\/compare\/#aspect-/);
      await close();
    },
  );
});

test('the table counts what it shows', async () => {
  const { page, close } = await site.visit('/compare/', { width: 1280 });
  const sentence = await page.locator('.cmp .differ p').innerText();
  expect(sentence.match(/\d+/g)?.map(Number)).toEqual([
    rows.length,
    rows.length - differing(ROLE_IDS).length,
  ]);
  await close();
});

test('on a phone the office stands on the left and remote on the right, row by row', async () => {
  const { page, close } = await site.visit('/compare/');
  const box = async (role: RoleId) => {
    const found = await page.locator(`tr.aspect > td.col-${role}`).first().boundingBox();
    return found ?? { x: 0, y: 0 };
  };
  const [pa, ea, va, vea] = [await box('pa'), await box('ea'), await box('va'), await box('vea')];
  expect(pa.x).toBeLessThan(va.x);
  expect(Math.round(pa.y)).toBe(Math.round(va.y));
  expect(ea.y).toBeGreaterThan(pa.y);
  expect(Math.round(ea.y)).toBe(Math.round(vea.y));
  await close();
});

test('the names of the roles stay in sight on a large screen', async () => {
  const { page, close } = await site.visit('/compare/', { width: 1280 });
  await page.locator('tr.aspect').nth(12).scrollIntoViewIfNeeded();
  const head = await page.locator('.cmp thead th').nth(1).boundingBox();
  expect(head?.y).toBeGreaterThanOrEqual(0);
  expect(head?.y).toBeLessThan(900);
  await close();
});

describe.each(['/', '/id/'])('what it pays, from %s on a phone', (home) => {
  test('is in sight for both roles after two taps', async () => {
    const { page, close } = await site.visit(home, { javaScript: false });
    const article = `compare/${pairSlug(['pa', 'va'])}/`;
    await page.locator(`main a[href$="${article}#aspect-what-it-pays"]`).tap();
    await page.waitForURL(({ pathname }) => pathname === home + article);
    const cells = page.locator('#aspect-what-it-pays > td');
    const figures = ['US$46', 'US$5'];
    const height = page.viewportSize()?.height ?? 0;
    const head = await page.locator('.cmp thead').boundingBox();
    for (const [i, figure] of figures.entries()) {
      expect(await cells.nth(i).innerText()).toContain(figure);
      const box = await cells.nth(i).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
      expect((box?.y ?? 0) + (box?.height ?? height)).toBeLessThanOrEqual(height);
    }
    await close();
  });
});

test('with one role the differences filter says why it hides nothing', async () => {
  const { page, close } = await withoutScript('/compare/', 360);
  await choose(page, ['va']);
  expect(await page.locator('.cmp .one').isVisible()).toBe(false);
  await differ(page).check();
  expect(await page.locator('.cmp .one').isVisible()).toBe(true);
  await page.locator('#cmp-pa').check();
  expect(await page.locator('.cmp .one').isVisible()).toBe(false);
  await close();
});

test('the mirror table keeps the fold: left, spine, right; on a phone the aspect above its two cells', async () => {
  for (const width of [360, 1280]) {
    const { page, close } = await site.visit(`/compare/${pairSlug(['pa', 'va'])}/`, { width });
    const row = page.locator('.mirror tbody tr').first();
    const [left, aspect, right, link] = await Promise.all(
      ['.left', 'th', '.right', 'th a'].map((part) => row.locator(part).boundingBox()),
    );
    expect(left?.x).toBeLessThan(right?.x ?? 0);
    expect(link?.height).toBeGreaterThanOrEqual(44);
    if (width === 360) expect(aspect?.y).toBeLessThan(left?.y ?? 0);
    else expect(aspect?.x).toBeGreaterThan(left?.x ?? Number.POSITIVE_INFINITY);
    await close();
  }
});
