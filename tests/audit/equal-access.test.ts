// A second engine than axe: IBM's, over every page. What it cannot decide by itself ("potential", "manual") is left out.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ready } from '../support/browser.ts';
import { readIn } from '../support/devtools.ts';
import { builtPages } from '../support/dist.ts';
import { judged, unneeded } from '../support/exempt.ts';
import { openAll } from '../support/look.ts';
import { useSite, useTab } from '../support/site.ts';

const ENGINE = readFileSync(
  new URL(import.meta.resolve('accessibility-checker-engine/ace.js')),
  'utf8',
);
const POLICIES = ['WCAG_2_2', 'IBM_Accessibility'];

interface Finding {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}
interface Engine {
  Checker: new () => {
    check(root: Document, policies: readonly string[]): Promise<{ results: readonly Finding[] }>;
  };
}

const site = useSite();
const tab = useTab(site, '/404.html', { width: 1280 });

/** What the engine holds against a page, disclosures open, one line each. */
async function failures(page: Page): Promise<string[]> {
  await page.evaluate(openAll, 'body');
  await readIn(page, ENGINE);
  const found = await page.evaluate(async (policies) => {
    const { ace } = window as unknown as { ace: Engine };
    const { results } = await new ace.Checker().check(document, policies);
    return results
      .filter(({ value }) => value[1] === 'FAIL')
      .map(({ ruleId, message, snippet, path }) => ({ ruleId, message, snippet, dom: path.dom }));
  }, POLICIES);
  return found.map(
    ({ ruleId, message, snippet, dom }) => `${ruleId}: ${message}: ${snippet} at ${dom}`,
  );
}

test('the engine is heard: a picture without words is found', async () => {
  const { page } = tab;
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await failures(page)).join('\n')).toContain('img_alt_valid');
});

test.each(builtPages.map(({ path }) => path))(
  '%s has no fault that IBM Equal Access finds',
  async (path) => {
    const { page } = tab;
    await page.goto(site.origin + path);
    await ready(page);
    expect(judged('IBM Equal Access', await failures(page))).toEqual([]);
  },
);

test('no exemption is out of use', () => {
  expect(unneeded('IBM Equal Access')).toEqual([]);
});
