import { expect, test } from 'vitest';
import { everything, violations } from '../support/axe.ts';
import { devtools } from '../support/devtools.ts';
import { LANGS } from '../support/dist.ts';
import { AUDIT, lookedAt } from '../support/scope.ts';
import { useSite, useTab } from '../support/site.ts';

const site = useSite();
const tab = useTab(site, '/404.html', { width: 1280 });

// Without an audit: the other languages have the same elements, which tests/content sees to, and pages without an island are the same with JavaScript.
const plain = lookedAt.filter(
  ({ lang, html }) => AUDIT || (lang === LANGS[0] && html.includes('<astro-island')),
);
test.each(plain.map(({ path }) => path))(
  '%s has no fault that axe finds as it stands without JavaScript, on a large screen',
  async (path) => {
    const { page } = tab;
    const session = await devtools(page);
    // Loaded without scripts, then examined with them: axe itself is one.
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(site.origin + path);
    await session.send('Emulation.setScriptExecutionDisabled', { value: false });
    expect(await violations(page, everything)).toEqual([]);
  },
);
