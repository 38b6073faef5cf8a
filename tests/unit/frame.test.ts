import { describe, expect, test } from 'vitest';
import words from '../../content/ui/en.json' with { type: 'json' };
import { shortProperties, shortScopes, withoutUnused } from '../../src/build/slim.ts';
import { around } from '../../src/logic/around.ts';
import { anchorsCited, sourcesIn } from '../../src/logic/citations.ts';
import { makeT } from '../../src/logic/i18n/text.ts';
import { menuIn } from '../../src/logic/menu.ts';

test('neighbours are reciprocal, and the ends have one each', () => {
  const list = ['a', 'b', 'c'];
  const of = (item: string) => around(list, (one) => one === item);
  expect(of('a')).toEqual({ next: 'b' });
  expect(of('b')).toEqual({ previous: 'a', next: 'c' });
  expect(of('c')).toEqual({ previous: 'b' });
  expect(() => of('d')).toThrow(RangeError);
});

test('what a page cites is read from its links to the bibliography, each once', () => {
  const html =
    '<a href="/sources/#s5">S5</a> <a href="/sources/rules/#bps">B</a> <a href="/sources/#s5"> <a href="/faq/#q1">';
  const pages = ['/sources/', '/sources/rules/'];
  expect(anchorsCited(html, pages)).toEqual(['s5', 'bps']);
  expect(anchorsCited(html, ['/sources/'])).toEqual(['s5']);
  expect(anchorsCited('<a href="/sources/">', pages)).toEqual([]);
});

test('what data cite is found at any depth, each once, and nothing else', () => {
  const data = {
    fee: { value: 10, sources: ['bps', 'S5'] },
    values: { '2026-01-01': { source: 'law', at: '5:1', note: { en: 'S9' } } },
    swing: [{ source: 'law', evidence: ['S19'] }],
    asked: [{ evidence: [{ source: 'study', key: 'plus' }] }],
  };
  expect(sourcesIn(data)).toEqual(['bps', 'S5', 'law', 'S19', 'study']);
});

test('the menu names no address twice', () => {
  const routes = menuIn(makeT<string>(words)).flatMap(({ links }) =>
    links.map(({ route }) => route),
  );
  expect(routes.length).toBeGreaterThan(15);
  expect(new Set(routes).size).toBe(routes.length);
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
