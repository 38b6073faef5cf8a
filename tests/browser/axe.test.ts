import { describe, expect, test } from 'vitest';
import { colours, everything, violations } from '../support/axe.ts';
import { ready } from '../support/browser.ts';
import { LANGS } from '../support/dist.ts';
import { AUDIT, lookedAt } from '../support/scope.ts';
import { useSite, useTab } from '../support/site.ts';

const site = useSite();
const tab = useTab(site, '/404.html');

test('axe is heard: a picture without words and pale letters are found', async () => {
  const { page } = tab;
  await page.evaluate(() => {
    const pale = document.createElement('p');
    pale.textContent = 'Pale';
    pale.style.color = 'dimgrey';
    document.querySelector('main')?.append(document.createElement('img'), pale);
  });
  const found = (await violations(page, everything)).map((line) => line.split(':')[0]);
  expect(found).toContain('image-alt');
  // Dim grey on paper has 5:1: enough for AA, not for AAA.
  expect(found).toContain('color-contrast-enhanced');
  expect((await violations(page, colours)).length).toBeGreaterThan(0);
});

describe.each(lookedAt.map(({ path, lang }) => [path, lang] as const))('%s', (path, lang) => {
  // The colours of one language are those of the other: without an audit each theme is looked at in one.
  const first = lang === LANGS[0];
  test(`has no fault that axe finds, ${AUDIT ? 'in both themes' : first ? 'light' : 'dark'}`, async () => {
    const { page } = tab;
    await page.setViewportSize({ width: 360, height: 780 });
    await page.emulateMedia({ colorScheme: first || AUDIT ? 'light' : 'dark' });
    await page.goto(site.origin + path);
    await ready(page);
    expect(await violations(page, everything)).toEqual([]);
    if (!AUDIT) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, colours), 'dark').toEqual([]);
  });
});
