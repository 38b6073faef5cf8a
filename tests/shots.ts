// Takes full-page pictures of every page type, for looking at: `npm run shots -- --only home,result --width 360`.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openSite } from './support/browser.ts';
import { LANGS } from './support/dist.ts';
import { PAGE_TYPES } from './support/page-types.ts';

const { values: chosen } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'right-hand-shots') },
    only: { type: 'string', default: Object.keys(PAGE_TYPES).join() },
    width: { type: 'string', default: '360,768,1440' },
    lang: { type: 'string', default: LANGS.join() },
    theme: { type: 'string', default: 'light,dark' },
  },
});
const list = (text: string) => text.split(',').filter((word) => word !== '');

/** Stretches the window over the whole page first: a sticky part is then painted once, where it belongs. */
async function shoot(page: Page, path: string) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const width = page.viewportSize()?.width ?? 360;
  // Chromium paints no picture taller than 16,384 px.
  await page.setViewportSize({ width, height: Math.min(height, 16_000) });
  await page.screenshot({ path, animations: 'disabled' });
}

const folder = resolve(chosen.out);
mkdirSync(folder, { recursive: true });
const site = await openSite();
for (const name of list(chosen.only)) {
  const type = PAGE_TYPES[name];
  if (!type) throw new RangeError(`no page type "${name}": ${Object.keys(PAGE_TYPES).join(', ')}`);
  for (const lang of list(chosen.lang)) {
    for (const width of list(chosen.width).map(Number)) {
      for (const theme of list(chosen.theme)) {
        const path = lang === LANGS[0] ? type.path : `/${lang}${type.path}`;
        const { page, close } = await site.visit(path, { width, dark: theme === 'dark' });
        // The face comes in time or not at all on a visit: the second one has it at hand.
        const { href } = new URL(page.url());
        await page.goto('about:blank');
        await page.goto(href);
        await type.prepare?.(page);
        await page.evaluate(() => document.fonts.ready);
        await shoot(page, join(folder, `${name}-${lang}-${width}-${theme}.png`));
        await close();
      }
    }
  }
}
await site.close();
console.log(folder);
