import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colours, everything, violations } from '../support/axe.ts';
import { openSite, type Site } from '../support/browser.ts';
import { builtPages } from '../support/dist.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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
