import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ASPECT_GROUPS, type AspectGroup } from '../../src/schemas/aspect.ts';
import { ROLE_IDS, type RoleId } from '../../src/schemas/common.ts';
import { aspects } from '../support/content.ts';
import { devtools } from '../support/devtools.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

const rows = [...aspects()];
const withoutScript = (path: string, width: number) =>
  site.visit(path, { width, javaScript: false });
const visible = (page: Page) =>
  page.locator('tr.aspect:visible').evaluateAll((list) => list.map(({ id }) => id.slice(7)));
const sentence = (page: Page, name: string) => page.locator(`.cmp .${name}`).isVisible();

/** What the table has to show for a choice, straight from the content. */
const expected = (groups: readonly AspectGroup[], roles: readonly RoleId[], differ: boolean) =>
  rows
    .filter(
      ([, { group, cells }]) =>
        groups.includes(group) &&
        (!differ || roles.length < 2 || new Set(roles.map((role) => cells[role].value)).size > 1),
    )
    .map(([id]) => id)
    .sort();

async function choose(
  page: Page,
  groups: readonly AspectGroup[],
  roles: readonly RoleId[],
  differ: boolean,
) {
  for (const group of ASPECT_GROUPS)
    await page.locator(`#cmp-${group}`).setChecked(groups.includes(group));
  for (const role of ROLE_IDS) await page.locator(`#cmp-${role}`).setChecked(roles.includes(role));
  await page.locator('#cmp-differ').setChecked(differ);
}

/** The number that the count line reads: a counter of CSS, so only the accessibility tree knows. */
async function count(page: Page): Promise<number> {
  const session = await devtools(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.cmp .count b',
  });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  return Number(nodes[0]?.name?.value);
}

const CHOICES: readonly (readonly [readonly AspectGroup[], readonly RoleId[], boolean])[] = [
  [['money'], ROLE_IDS, false],
  [['work', 'security'], ROLE_IDS, true],
  [['work', 'entry'], ['pa', 'ea'], true],
  [['place', 'money', 'entry'], ['va', 'vea'], true],
  [['relationship'], ['vea'], true],
  [ASPECT_GROUPS, ['pa', 'va'], true],
];

describe.each([360, 1280])('groups without JavaScript at %i px', (width) => {
  test('are out of the way until they are asked for, and all on', async () => {
    const { page, close } = await withoutScript('/compare/', width);
    expect(await page.locator('#cmp-money').isVisible()).toBe(false);
    expect(await page.locator('.parts summary span').isVisible()).toBe(false);
    await page.locator('.parts summary').click();
    expect(await page.locator('.parts input:checked').count()).toBe(ASPECT_GROUPS.length);
    await page.locator('#cmp-money').uncheck();
    expect(await page.locator('.parts summary span').isVisible()).toBe(true);
    await close();
  });

  test('roles, groups and differences work together, and the count follows', async () => {
    const { page, close } = await withoutScript('/id/compare/', width);
    await page.locator('.parts summary').click();
    for (const [groups, roles, differ] of CHOICES) {
      await choose(page, groups, roles, differ);
      const wanted = expected(groups, roles, differ);
      const label = `${groups} ${roles} ${differ}`;
      expect((await visible(page)).sort(), label).toEqual(wanted);
      expect(await count(page), label).toBe(wanted.length);
      expect(await page.locator('tr.group:visible').count(), label).toBe(
        new Set(wanted.map((id) => aspects().get(id)?.group)).size,
      );
      expect(await sentence(page, 'alike'), label).toBe(false);
      expect(await sentence(page, 'no-part'), label).toBe(false);
    }
    await close();
  });

  test('what leaves nothing to show is answered with one sentence', async () => {
    const { page, close } = await withoutScript('/compare/', width);
    await page.locator('.parts summary').click();
    const shown = async () => {
      const names = ['none', 'no-part', 'one', 'alike'];
      const seen = await Promise.all(names.map((name) => sentence(page, name)));
      return names.filter((_, index) => seen[index]);
    };
    await choose(page, [], ROLE_IDS, false);
    expect(await shown()).toEqual(['no-part']);
    expect(await page.locator('.cmp table').isVisible()).toBe(false);
    await choose(page, [], ROLE_IDS, true);
    expect(await shown()).toEqual(['no-part']);
    await choose(page, [], [], true);
    expect(await shown()).toEqual(['none']);
    await choose(page, ['relationship'], ['pa', 'ea'], true);
    expect(expected(['relationship'], ['pa', 'ea'], true)).toEqual([]);
    expect(await shown()).toEqual(['alike']);
    expect(await visible(page)).toEqual([]);
    await choose(page, ['relationship'], ['pa', 'va'], true);
    expect(await shown()).toEqual([]);
    await close();
  });

  test('an address that names an aspect shows it, whatever is hidden', async () => {
    const { page, close } = await withoutScript('/compare/#aspect-how-you-are-paid', width);
    await page.locator('.parts summary').click();
    await choose(page, ['work'], ROLE_IDS, false);
    const named = 'how-you-are-paid';
    expect(await visible(page)).toEqual(
      expect.arrayContaining([named, ...expected(['work'], ROLE_IDS, false)]),
    );
    expect(await visible(page)).toHaveLength(1 + expected(['work'], ROLE_IDS, false).length);
    await choose(page, [], ROLE_IDS, true);
    expect(await visible(page)).toEqual([named]);
    await choose(page, ['work'], ['pa', 'ea'], true);
    expect(await visible(page)).toContain(named);
    await close();
  });

  test('a link to a hidden group shows the group', async () => {
    const { page, close } = await withoutScript('/id/compare/', width);
    await page.locator('.parts summary').click();
    await choose(page, ['work'], ROLE_IDS, false);
    await page.locator('.jump a[href="#group-money"]').click();
    expect((await visible(page)).sort()).toEqual(expected(['work', 'money'], ROLE_IDS, false));
    await close();
  });
});
