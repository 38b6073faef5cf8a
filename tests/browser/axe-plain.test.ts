import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything, violations } from '../support/axe.ts';
import { openSite, type Site, type Visit } from '../support/browser.ts';
import { LANGS } from '../support/dist.ts';
import { AUDIT, lookedAt } from '../support/scope.ts';

let site: Site;
let tab: Visit;
let devtools: CDPSession;
// One tab for all: opening one costs more than looking.
beforeAll(async () => {
  site = await openSite();
  tab = await site.visit('/404.html', { width: 1280 });
  devtools = await tab.page.context().newCDPSession(tab.page);
});
afterAll(() => site.close());

// The other languages have the same elements, which tests/content sees to; pages without an island are the same with JavaScript.
const plain = lookedAt.filter(
  ({ lang, html }) => lang === LANGS[0] && (AUDIT || html.includes('<astro-island')),
);
test.each(plain.map(({ path }) => path))(
  '%s has no fault that axe finds as it stands without JavaScript, on a large screen',
  async (path) => {
    const { page } = tab;
    // Loaded without scripts, then examined with them: axe itself is one.
    await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(site.origin + path);
    await devtools.send('Emulation.setScriptExecutionDisabled', { value: false });
    expect(await violations(page, everything)).toEqual([]);
  },
);
