import type { Page } from 'playwright-core';
import { listFamilies } from '../../src/logic/tasks/list.ts';
import { taskFamilies } from './content.ts';

export const PATHS = { en: '/tasks/', id: '/id/tasks/' } as const;
export const FAMILIES = listFamilies([...taskFamilies()]);
export const TASKS = FAMILIES.flatMap(({ tasks }) => tasks);
/** A link to five ticks of all three places, one of them with hours of the employer's own. */
export const TICKS =
  '#t1-5,keep-calendar=3:6,sort-email=8,post-in=0.5:2,receive-visitors=1:5,petty-cash=0.5:1';

export const answer = async (page: Page) => (await page.locator('.tk-answer').textContent()) ?? '';
export const box = (page: Page, id: string) => page.locator(`.tk-box[value="${id}"]`);

/** Opens the family of a task and ticks it. */
export async function tick(page: Page, id: string) {
  const family = page.locator('.tk-family', { has: page.locator(`[value="${id}"]`) });
  if ((await family.getAttribute('open')) === null) await family.locator('summary').click();
  await box(page, id).check();
}
