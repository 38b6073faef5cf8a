import { join } from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/paths.ts';

/** The names of the rules that a piece of style breaks. */
async function broken(code: string, file: string): Promise<string[]> {
  const { results } = await stylelint.lint({
    code,
    codeFilename: join(ROOT, 'src', file),
    configFile: join(ROOT, 'tests/stylelint.yaml'),
  });
  const [result] = results;
  expect(result?.parseErrors).toEqual([]);
  return [...new Set(result?.warnings.map(({ rule }) => rule))];
}

const within = (declaration: string) => `@layer components { .a { ${declaration} } }`;
/** The same style as a file of its own and inside a component. */
const PLACES = [
  ['a .css file', 'islands/none.css', (css: string) => css],
  ['a component', 'components/None.astro', (css: string) => `<p>text</p>\n<style>${css}</style>\n`],
] as const;

const UNITS = 'declaration-property-unit-allowed-list';
const VALUES = 'declaration-property-value-allowed-list';
const NEVER = 'property-disallowed-list';
const UNKNOWN = 'house/known-custom-properties';
const WRONG = [
  ['a raw length', within('padding: 3px'), UNITS],
  ['a raw duration', within('transition: color 160ms'), UNITS],
  ['a hex colour', within('color: #fff'), 'color-no-hex'],
  ['a named colour', within('color: white'), 'color-named'],
  ['a colour function', within('color: oklch(0.5 0.1 30)'), 'function-disallowed-list'],
  ['a weight of its own', within('font-weight: 600'), VALUES],
  ['a typeface of its own', within('font-family: serif'), VALUES],
  ['a line of text of its own', within('font: 700 var(--s1) / 1 var(--text)'), VALUES],
  ['faded text', within('opacity: 0.5'), VALUES],
  ['a physical side', within('margin-left: var(--sp-4)'), NEVER],
  ['a physical size', within('width: 100%'), NEVER],
  ['a physical place', within('top: 0'), NEVER],
  ['a physical direction of text', within('text-align: left'), VALUES],
  ['a rule outside the layers', '.a { color: var(--ink) }', 'house/layered'],
  ['media outside the layers', '@media print { .a { color: var(--ink) } }', 'house/layered'],
  ['a layer that is not there', '@layer extras { .a { color: var(--ink) } }', 'house/layered'],
  ['a value that nobody defines', within('color: var(--inc)'), UNKNOWN],
  [
    'a breakpoint of its own',
    `@media (width >= 50em) { ${within('color: var(--ink)')} }`,
    'media-feature-name-value-allowed-list',
  ],
] as const;

describe.each(PLACES)('in %s', (_place, file, wrap) => {
  test.each(WRONG)('%s is refused', async (_what, css, rule) => {
    expect(await broken(wrap(css), file)).toContain(rule);
  });

  test('what follows the rules passes', async () => {
    const good = `@layer components {
  .a { --own: var(--sp-4); padding-inline: var(--own) 5%; color: var(--ink); font: var(--type-note); opacity: 0; }
  @media (width >= 60em) { .a { inline-size: 100%; } }
}`;
    expect(await broken(wrap(good), file)).toEqual([]);
  });
});

test('tokens.css alone may hold raw values', async () => {
  const raw = '@layer base { :root { --a: 3px; --b: oklch(0.5 0.1 30); } }';
  expect(await broken(raw, 'styles/tokens.css')).toEqual([]);
  expect(await broken(raw, 'styles/base.css')).toContain('function-disallowed-list');
});
