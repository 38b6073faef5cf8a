import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/browser.ts';
import { builtPages } from '../support/dist.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ENHANCED = 'color-contrast-enhanced';
/** The dark theme changes colours only. */
const COLOUR_RULES = ['color-contrast', ENHANCED, 'link-in-text-block'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // The one-page mode: the other one opens a blank page for every run.
  const report = await choose(new AxeBuilder({ page })).setLegacyMode(true).analyze();
  return report.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
  );
}

const everything = (axe: AxeBuilder) =>
  axe.options({ runOnly: { type: 'tag', values: TAGS }, rules: { [ENHANCED]: { enabled: true } } });
const colours = (axe: AxeBuilder) => axe.withRules(COLOUR_RULES);

describe.each(builtPages.map(({ path }) => path))('%s', (path) => {
  test('has no fault that axe finds, in the light and the dark theme', async () => {
    const { page, close } = await site.visit(path);
    expect(await violations(page, everything), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, colours), 'dark').toEqual([]);
    await close();
  });

  test('has none as it stands without JavaScript, on a large screen', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    // Loaded without scripts, then examined with them: axe itself is one.
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(site.origin + path);
    await session.send('Emulation.setScriptExecutionDisabled', { value: false });
    expect(await violations(page, everything)).toEqual([]);
    await context.close();
  });
});
