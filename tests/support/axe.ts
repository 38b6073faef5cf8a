import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ENHANCED = 'color-contrast-enhanced';
/** The dark theme changes colours only. */
const COLOUR_RULES = ['color-contrast', ENHANCED, 'link-in-text-block'];

/** What axe finds, one line per place. */
export async function violations(
  page: Page,
  choose: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  // The one-page mode: the other one opens a blank page for every run.
  const report = await choose(new AxeBuilder({ page })).setLegacyMode(true).analyze();
  return report.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
  );
}

/** Every rule of WCAG 2.2 AA, the best practices, and contrast at 7:1. */
export const everything = (axe: AxeBuilder) =>
  axe.options({ runOnly: { type: 'tag', values: TAGS }, rules: { [ENHANCED]: { enabled: true } } });
/** What another theme can change. */
export const colours = (axe: AxeBuilder) => axe.withRules(COLOUR_RULES);
