import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { colours, everything, violations } from '../support/axe.ts';
import { ready } from '../support/browser.ts';
import { LANGS, SITE } from '../support/dist.ts';
import { appearance, clipped, focusRings, sideways, smallTargets } from '../support/look.ts';
import { GALLERY } from '../support/paths.ts';
import { useSite, useTab } from '../support/site.ts';
import { doSteps } from '../support/steps.ts';
import type { Sheet } from './entries.ts';
import { readSheets } from './files.ts';

/** Rules about a whole page: the pages of the site are held to them, a single component cannot be. */
const OF_PAGES = /^(region|landmark-|page-has-heading-one|heading-order|empty-heading|skip-link)/;
/** WCAG 1.4.12: a reader's own spacing of text. */
const SPACING = `main * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
main p { margin-block-end: 2em !important; }`;

const axe = async (page: Page, rules: Parameters<typeof violations>[1]) =>
  (await violations(page, rules)).filter((line) => !OF_PAGES.test(line));

/** A sheet of styles made by script (the policy refuses a style element), and the frame that shows it. */
const addStyles = (page: Page, css: string) =>
  page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, css);

/** The rings around what the Tab key reaches. After one press of it every focus is one by keyboard. */
async function rings(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const found = await page.evaluate(focusRings);
  return found
    .filter(({ width, contrast }) => width < 3 || contrast < 3)
    .map(({ name, width, contrast }) => `${name}: ${width} px, ${contrast.toFixed(1)}:1`);
}

/**
 * Looks at the sheets of a language below a folder.
 * In languages after the first only what words can change is looked at: elements, colours and focus are the same.
 */
export function checkSheets(lang: string, folder = '') {
  const root = localizedPath(lang, '', SITE);
  const site = useSite(GALLERY);
  const tab = useTab(site, root, { width: 320 });

  const sheets = readSheets().filter(({ path }) => path.startsWith(folder));
  test.each(sheets.map((sheet) => [sheet.path, sheet] as const))('%s', async (path, sheet) => {
    const { page, problems } = tab;
    const before = problems.length;
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto(site.origin + root + path);
    await ready(page);
    await doSteps(page, sheet.states[0]?.do ?? []);
    const found: Found = {
      ...(lang === LANGS[0] ? { 'axe, light': await axe(page, everything) } : {}),
      ...(await layoutFaults(page, sheet)),
      ...(lang === LANGS[0] ? await colourFaults(page, sheet) : {}),
    };
    found['problems'] = problems.slice(before);
    const faults = Object.entries(found).flatMap(([check, list]) =>
      list.map((fault) => `${check}: ${fault}`),
    );
    expect(faults, faults.join('\n')).toEqual([]);
  });
}

type Found = Record<string, readonly string[]>;

async function layoutFaults(page: Page, { entry }: Sheet): Promise<Found> {
  const found: Found = {};
  const layout = async () => [
    ...(await page.evaluate(sideways)),
    ...(await page.evaluate(clipped)),
  ];
  found['320 px'] = await layout();
  found['small targets'] = await page.evaluate(smallTargets, Object.keys(entry.smallTargets));
  await addStyles(page, SPACING);
  found['320 px, wide spacing'] = await layout();
  await page.setViewportSize({ width: 360, height: 780 });
  await addStyles(page, ':root { font-size: 200% }');
  found['360 px, text at 200 %'] = await layout();
  await addStyles(page, '');
  return found;
}

async function colourFaults(page: Page, { states }: Sheet): Promise<Found> {
  const found: Found = {};
  await page.emulateMedia({ colorScheme: 'dark' });
  found['axe, dark'] = await axe(page, colours);
  found['focus, dark'] = await rings(page);
  await page.emulateMedia({ forcedColors: 'active' });
  found['focus, forced colours'] = await rings(page);
  for (const { name, selected } of states) {
    if (!selected) continue;
    const [one, two] = [
      await page.evaluate(appearance, selected[0]),
      await page.evaluate(appearance, selected[1]),
    ];
    found[`${name}, chosen in forced colours`] =
      one === null || two === null || one === two
        ? [`${selected[0]} looks like ${selected[1]}`]
        : [];
  }
  return found;
}
