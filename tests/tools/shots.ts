// Takes full-page pictures for looking at: of every page type, `npm run shots -- --only home,result --width 360`,
// or of every sheet of the built gallery, `npm run shots -- --gallery`.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { readSheets } from '../gallery/files.ts';
import { openSite } from '../support/browser.ts';
import { LANGS, SITE } from '../support/dist.ts';
import { PAGE_TYPES, type PageType } from '../support/page-types.ts';
import { GALLERY } from '../support/paths.ts';
import { doSteps } from '../support/steps.ts';

const { values: chosen } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'right-hand-shots') },
    gallery: { type: 'boolean', default: false },
    only: { type: 'string' },
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

/** The sheets of the gallery as pages, named by their address. */
const sheets = (): Record<string, PageType> =>
  Object.fromEntries(
    readSheets().map(({ path, states }) => [
      path.replace(/\/$/, '').replaceAll('/', '-'),
      { path: `/${path}`, prepare: (page) => doSteps(page, states[0]?.do ?? []) },
    ]),
  );

const types = chosen.gallery ? sheets() : PAGE_TYPES;
/** A word stands for every name that begins with it: `components-mirror`, `rates`. */
const meant = (word: string) => (name: string) => name === word || name.startsWith(`${word}-`);
const words = list(chosen.only ?? '');
const chosenTypes = Object.entries(types).filter(
  ([name]) => chosen.only === undefined || words.some((word) => meant(word)(name)),
);
if (chosenTypes.length === 0)
  throw new RangeError(`none of them is meant: ${Object.keys(types).join(', ')}`);
const folder = resolve(chosen.out);
mkdirSync(folder, { recursive: true });
const site = await openSite(chosen.gallery ? GALLERY : undefined);
for (const [name, type] of chosenTypes) {
  for (const lang of list(chosen.lang)) {
    for (const width of list(chosen.width).map(Number)) {
      for (const theme of list(chosen.theme)) {
        const path = localizedPath(lang, type.path, SITE);
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
