import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { readIn } from './devtools.ts';

const ENHANCED = 'color-contrast-enhanced';

/** Every rule of WCAG 2.2 AA, the best practices, and contrast at 7:1. */
export const everything: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Contrast at 7:1 holds wherever 4.5:1 is asked for: looking twice would take a third of the time.
  rules: { [ENHANCED]: { enabled: true }, 'color-contrast': { enabled: false } },
};
/** What another theme can change: colours only. */
export const colours: RunOptions = { runOnly: [ENHANCED, 'link-in-text-block'] };

const SOURCE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds, one line per place. axe is put into a document once: reading it in takes longer than a run. */
export async function violations(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await readIn(page, SOURCE);
  const found = await page.evaluate(
    (chosen) =>
      (window as unknown as { axe: typeof axeCore }).axe.run(document, {
        ...chosen,
        resultTypes: ['violations'],
      }),
    options,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
  );
}
