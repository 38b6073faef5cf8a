import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAIRS, pairSlug } from '../../src/logic/roles.ts';
import { ROLE_IDS, type RoleId } from '../../src/schemas/common.ts';
import { openSite, type Site } from '../support/browser.ts';
import { aspects } from '../support/content.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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

  test.each(PAIRS)('the page of %s and %s hides what is the same for both', async (a, b) => {
    const { page, close } = await withoutScript(`/compare/${pairSlug([a, b])}/`, width);
    expect(await page.locator('tr.aspect > td:visible').count()).toBe(rows.length * 2);
    await differ(page).check();
    expect(await visibleRows(page)).toBe(differing([a, b]).length);
    await close();
  });
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
