import { describe, expect, test } from 'vitest';
import { useSite } from '../support/site.ts';
import { FAMILIES, PATHS, TASKS } from '../support/tasks.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

const FILTERS: readonly (readonly [id: string, places: readonly string[]])[] = [
  ['show-remote', ['remote']],
  ['show-spot', ['proxy', 'on-site']],
  ['show-site', ['on-site']],
  ['show-all', ['remote', 'proxy', 'on-site']],
];

describe.each(Object.entries(PATHS))('without JavaScript in %s', (lang, path) => {
  test('the tool says how it goes on paper, and every task stands in a table', async () => {
    const { page, close } = await site.visit(path, { javaScript: false });
    expect(await page.locator('.tk').isVisible()).toBe(false);
    expect(await page.locator('.noscript').textContent()).toBe(
      WORDS[lang as 'en' | 'id']('tasks.tool.paper'),
    );
    expect(await page.locator('.family:visible').count()).toBe(FAMILIES.length);
    expect(await page.locator('.task:visible').count()).toBe(TASKS.length);
    await close();
  });

  test('the filter leaves what it says, counts it right, and shows no family without a task', async () => {
    const { page, close } = await site.visit(path, { javaScript: false, width: 1280 });
    for (const [id, places] of FILTERS) {
      await page.locator(`#${id}`).check();
      const left = TASKS.filter(({ place }) => places.includes(place));
      expect(await page.locator('.task:visible').count(), id).toBe(left.length);
      expect(Number(await page.locator(`label:has(#${id}) .num`).textContent())).toBe(left.length);
      const families = FAMILIES.filter(({ tasks }) => tasks.some((task) => left.includes(task)));
      expect(await page.locator('.family:visible').count(), id).toBe(families.length);
    }
    await close();
  });
});

test('a citation of a task leads to its row', async () => {
  const { page, close } = await site.visit('/tasks/#task-post-in', { javaScript: false });
  const row = page.locator('#task-post-in');
  expect(await row.evaluate((one) => one.matches(':target'))).toBe(true);
  await close();
});
