import { describe, expect, test } from 'vitest';
import {
  classesOf,
  oneStyle,
  shortProperties,
  shortScopes,
  withoutSeams,
  withoutStrangers,
  withoutUnused,
} from '../../../src/build/slim.ts';

const kept = (css: string, body = '<p class="a c">') =>
  withoutStrangers(`<style>p{margin:0}${css}</style>${body}`)
    .slice('<style>p{margin:0}'.length)
    .split('</style>')[0];

test('a rule for a class that the page lacks is left out, also within another', () => {
  expect(kept('.b{color:red}')).toBe('');
  expect(kept('.a{color:red}.a .b,.b i{color:red}')).toBe('.a{color:red}');
  expect(kept('.a{color:red;&.b{margin:0}}')).toBe('.a{color:red;}');
});

test('what holds nothing any more is left out, at any depth', () => {
  expect(kept('@media print{.b{margin:0}}')).toBe('');
  expect(kept('.a{&:hover{color:red}& .b{@media print{margin:0}}}')).toBe('.a{&:hover{color:red}}');
  expect(kept('@layer l{.b{& p{margin:0}}i{margin:0}}')).toBe('@layer l{i{margin:0}}');
  expect(kept('@font-face{font-family:b}@page{margin:0}')).toBe(
    '@font-face{font-family:b}@page{margin:0}',
  );
});

test('neighbouring blocks of one layer become one, and no other', () => {
  const joined = (css: string) => withoutSeams(`<style>${css}</style>`).slice(7, -8);
  expect(joined('@layer a{p{top:0}}\n@layer a{i{top:0}}@layer b{p{top:0}}')).toBe(
    '@layer a{p{top:0}i{top:0}}@layer b{p{top:0}}',
  );
  expect(joined('@layer a,b;@layer b{p{top:0}}p{top:0}p{left:0}')).toBe(
    '@layer a,b;@layer b{p{top:0}}p{top:0}p{left:0}',
  );
});

test('a shape loses its end tag and a script its names, and nothing else changes', () => {
  expect(withoutSeams('<svg><path d="M0 0"></path><text>a</text></svg>')).toBe(
    '<svg><path d="M0 0"/><text>a</text></svg>',
  );
  expect(
    withoutSeams(
      '<script>((doc) => { const root = doc.body; root.id = "x"; })(document);</script>',
    ),
  ).toMatch(/^<script>.{20,50}<\/script>$/);
  expect(withoutSeams('<script type="module">  1 </script>')).toBe(
    '<script type="module">  1 </script>',
  );
});

test('what may match stays', () => {
  for (const css of ['.a:is(.b,.c){margin:0}', '.a:not(.b){margin:0}', '.b,.c{margin:0}']) {
    expect(kept(css)).toBe(css);
  }
});

test('where a script may set classes, every rule stays', () => {
  expect(kept('.b{margin:0}', '<astro-island></astro-island>')).toBe('.b{margin:0}');
});

test('pages of one kind keep what any of them needs, so that they share one style', () => {
  const css = '<style>.a{margin:0}.b{margin:0}.c{margin:0}</style>';
  const [one, other] = ['<p class="a">', '<p class="b">'];
  const classes = new Set([...classesOf(css + one), ...classesOf(css + other)]);
  for (const body of [one, other])
    expect(withoutStrangers(css + body, classes)).toBe(
      `<style>.a{margin:0}.b{margin:0}</style>${body}`,
    );
});

test('the styles of a page become one, in their order, in its head', () => {
  expect(
    oneStyle(
      '<head><style>@layer a,b;</style><title>t</title><style>b{}</style></head><i><style>c{}</style></i>',
    ),
  ).toBe('<head><title>t</title><style>@layer a,b;b{}c{}</style></head><i></i>');
  const one = '<head><style>b{}</style></head>';
  expect(oneStyle(one)).toBe(one);
});

describe('a slimmer page', () => {
  test('keeps the marks of components apart', () => {
    const html = '<style>p[data-astro-cid-aa]{}i[data-astro-cid-bb]{}</style><p data-astro-cid-aa>';
    expect(shortScopes(html)).toBe('<style>p[data-0]{}i[data-1]{}</style><p data-0>');
  });

  test('names custom properties shortly, except those that a script may use', () => {
    const html = '<style>p{--ink:red;--s0:1px;color:var(--ink)}</style><i class="b--ink">--ink-2';
    expect(shortProperties(html)).toBe(
      '<style>p{--0:red;--1:1px;color:var(--0)}</style><i class="b--ink">--ink-2',
    );
    expect(shortProperties(html, new Set(['--ink']))).toContain('p{--ink:red;--0:1px;');
    expect(shortProperties(html, new Set(['--1']))).toBe(html);
  });

  test('loses the custom properties that nothing uses, also those used by such only', () => {
    const css = ':root{--a:1px;--b:var(--c);--c:2px;--d:3px}p{margin:var(--a)}';
    expect(withoutUnused(css)).toBe(':root{--a:1px;}p{margin:var(--a)}');
    expect(withoutUnused(css, new Set(['--b']))).toContain('--b:var(--c);--c:2px;');
  });
});
