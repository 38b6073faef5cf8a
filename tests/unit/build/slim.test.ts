import { describe, expect, test } from 'vitest';
import { slimmer } from '../../../src/build/slim/page.ts';
import { slimStyle } from '../../../src/build/slim/style.ts';

const none: ReadonlySet<string> = new Set();
const css = (style: string, classes: readonly string[] | null = null, inScripts = none) =>
  slimStyle(style, { classes: classes && new Set(classes), inScripts, inHtml: none }).css;

describe('a style', () => {
  const kept = (style: string) =>
    css(`p{margin:0}${style}`, ['a', 'c']).slice('p{margin:0}'.length);

  test('loses the rules for classes that the page lacks, also within others', () => {
    expect(kept('.b{color:red}')).toBe('');
    expect(kept('.a{color:red}.a .b,.b i{color:red}')).toBe('.a{color:red}');
    expect(kept('.a{color:red;&.b{margin:0}}')).toBe('.a{color:red;}');
  });

  test('loses what holds nothing any more, at any depth', () => {
    expect(kept('@media print{.b{margin:0}}')).toBe('');
    expect(kept('.a{&:hover{color:red}& .b{@media print{margin:0}}}')).toBe(
      '.a{&:hover{color:red}}',
    );
    expect(kept('@layer l{.b{& p{margin:0}}i{margin:0}}')).toBe('@layer l{i{margin:0}}');
    expect(kept('@font-face{font-family:b}@page{margin:0}')).toBe(
      '@font-face{font-family:b}@page{margin:0}',
    );
  });

  test('keeps what may match, and everything where a script may set classes', () => {
    for (const style of ['.a:is(.b,.c){margin:0}', '.a:not(.b){margin:0}', '.b,.c{margin:0}'])
      expect(kept(style)).toBe(style);
    expect(css('.b{margin:0}', null)).toBe('.b{margin:0}');
  });

  test('has one block where neighbours are of one layer, and no other', () => {
    expect(css('@layer a{p{top:0}}\n@layer a{i{top:0}}@layer b{p{top:0}}')).toBe(
      '@layer a{p{top:0}i{top:0}}@layer b{p{top:0}}',
    );
    expect(css('@layer a,b;@layer b{p{top:0}}p{top:0}p{left:0}')).toBe(
      '@layer a,b;@layer b{p{top:0}}p{top:0}p{left:0}',
    );
  });

  test('has the shortest custom properties, except those that a script may use', () => {
    const style = ':root{--ink:red;--line:1px}p{color:var(--ink);border:var(--line)}';
    expect(css(style)).toBe(':root{--0:red;--1:1px}p{color:var(--0);border:var(--1)}');
    expect(css(style, null, new Set(['--ink']))).toBe(
      ':root{--ink:red;--0:1px}p{color:var(--ink);border:var(--0)}',
    );
  });

  test('loses custom properties that nothing uses, and those that only such ones used', () => {
    expect(css(':root{--a:1px;--b:var(--c);--c:2px}p{margin:var(--a)}')).toBe(
      ':root{--0:1px;}p{margin:var(--0)}',
    );
    const inHtml = new Set(['--b']);
    expect(
      slimStyle(':root{--a:1px;--b:2px}', { classes: null, inScripts: none, inHtml }).css,
    ).toBe(':root{--0:2px}');
  });
});

const pageOf = (style: string, body: string) =>
  `<html><head><style>${style}</style></head><body>${body}</body></html>`;
/** Pages as they are once all of them have been read. */
async function slimmed(pages: readonly string[], scripts = ''): Promise<readonly string[]> {
  async function* each() {
    yield* pages;
  }
  return pages.map(await slimmer(each(), scripts));
}
const slim = async (page: string, scripts?: string) => (await slimmed([page], scripts))[0];

describe('a page', () => {
  test('keeps the marks of components apart, in its style and in its elements', async () => {
    expect(
      await slim(
        pageOf(
          'p[data-astro-cid-aa]{top:0}i[data-astro-cid-bb]{top:0}',
          '<p data-astro-cid-aa><b data-astro-cid-cc>',
        ),
      ),
    ).toBe(pageOf('p[data-0]{top:0}i[data-1]{top:0}', '<p data-0><b data-2>'));
  });

  test('has one style, in its head, in the order of all', async () => {
    const page =
      '<head><style>@layer a,b;</style><title>t</title><style>b{top:0}</style></head><i><style>c{top:0}</style></i>';
    expect(await slim(page)).toBe(
      '<head><title>t</title><style>@layer a,b;b{top:0}c{top:0}</style></head><i></i>',
    );
  });

  test('shares its style with the others of its kind: what any of them needs stays', async () => {
    const style = '.a{margin:0}.b{margin:0}.c{margin:0}';
    const bodies = ['<p class="a">', '<p class="b">'];
    expect(await slimmed(bodies.map((body) => pageOf(style, body)))).toEqual(
      bodies.map((body) => pageOf('.a{margin:0}.b{margin:0}', body)),
    );
  });

  test('keeps the rules and properties that its scripts may need', async () => {
    const island = pageOf('.b{margin:0}:root{--a:0;--b:0}', '<astro-island></astro-island>');
    expect(await slim(island, 'var(--a)')).toBe(
      pageOf('.b{margin:0}:root{--a:0;}', '<astro-island></astro-island>'),
    );
  });

  test('has no end tags of shapes and no long names in its scripts, and is the same otherwise', async () => {
    const body = async (text: string) =>
      (await slim(pageOf('p{top:0}', text)))?.split(/<\/?body>/)[1];
    expect(await body('<svg><path d="M0 0"></path><text>a</text></svg>')).toBe(
      '<svg><path d="M0 0"/><text>a</text></svg>',
    );
    expect(
      await body(
        '<script>((doc) => { const root = doc.body; root.id = "x"; })(document);</script>',
      ),
    ).toMatch(/^<script>.{20,50}<\/script>$/);
    expect(await body('<script type="module">  1 </script>')).toBe(
      '<script type="module">  1 </script>',
    );
  });

  test('must have a style in its head', async () => {
    await expect(slim('<head></head><p>')).rejects.toThrow('no style');
  });
});
