import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/logic/i18n/format.ts';
import {
  attributes,
  type BuiltPage,
  builtPages,
  decoded,
  fileAt,
  isListed,
  ORIGIN,
  readableText,
  textOf,
} from '../support/dist.ts';

type Node = { readonly [key: string]: unknown };

const SCRIPT = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
const graphOf = ({ html }: BuiltPage): readonly Node[] =>
  [...html.matchAll(SCRIPT)].flatMap(([, json = '']) => JSON.parse(json)['@graph']);

/** Every key with a value that is no object, wherever it stands. */
function leaves(node: unknown): (readonly [key: string, value: string | number])[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [[key, value] as const]
      : leaves(
          Array.isArray(value)
            ? Object.fromEntries(value.map((item, i) => [`${key}-${i}`, item]))
            : value,
        ),
  );
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What stands within the page itself: nothing of its head. */
const visible = ({ html }: BuiltPage) => textOf(html.slice(html.indexOf('<body')));
const TEXTS = [
  'name',
  'headline',
  'description',
  'disambiguatingDescription',
  'text',
  'occupationalCategory',
];
const PLACES = ['url', 'item', 'contentUrl'];
/** Words of the vocabulary, which are no text of ours. */
const FIXED = ['base'];

describe.each(builtPages.filter(isListed))('$path', (page) => {
  const graph = graphOf(page);
  const text = visible(page);

  test('says nothing to programs that it does not say to readers', () => {
    expect(graph.length).toBeGreaterThan(0);
    for (const [key, value] of leaves(graph)) {
      if (TEXTS.includes(key) && !FIXED.includes(String(value)) && String(value).length > 2)
        for (const part of String(value).split('\n')) expect(text, key).toContain(plain(part));
      if (key === 'dateModified') expect(text).toContain(formatDate(String(value), page.lang));
      if (/^(median|percentile\d+)$/.test(key))
        expect(text.replace(/[.,]/g, ''), key).toContain(String(value));
    }
  });

  test('names addresses that exist', () => {
    for (const [key, value] of leaves(graph)) {
      if (!PLACES.includes(key)) continue;
      const address = new URL(String(value));
      expect(address.origin, key).toBe(ORIGIN);
      expect(fileAt(address.pathname), address.pathname).toBeDefined();
    }
  });

  test('gives the way from home as its line of links does', () => {
    const shown = /<nav class="crumb"[\s\S]*?<\/nav>/.exec(page.html)?.[0];
    const list = graph.find((node) => node['@type'] === 'BreadcrumbList');
    expect(list === undefined).toBe(shown === undefined);
    if (!list || !shown) return;
    const items = list['itemListElement'] as readonly { name: string; item?: string }[];
    const steps = [...shown.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, inner = '']) => inner);
    expect(items.map(({ name }) => name)).toEqual(
      steps.map((inner) => decoded(inner.replace(/<[^>]*>/g, ''))),
    );
    expect(items.map(({ item }) => item && new URL(item).pathname)).toEqual(
      steps.map((inner) => /href="([^"]+)"/.exec(inner)?.[1]),
    );
  });
});

test('every kind of page says what it is', () => {
  const types = (route: string) =>
    builtPages
      .filter((page) => page.route === route)
      .map((page) =>
        graphOf(page)
          .map((node) => node['@type'])
          .filter((type) => type !== 'BreadcrumbList'),
      );
  for (const [route, expected] of [
    ['', ['WebSite']],
    ['roles/virtual-assistant/', ['Article']],
    ['compare/personal-assistant-vs-virtual-assistant/', ['Article']],
    ['guides/scams/', ['Article']],
    ['compare/', ['Dataset', 'Dataset']],
    ['pay/', ['Article', 'Dataset']],
    ['tasks/', ['WebApplication', 'Dataset']],
    ['quiz/', ['WebApplication', 'Dataset']],
    ['rates/', ['WebApplication']],
    ['faq/', ['FAQPage']],
    ['glossary/', ['DefinedTermSet', 'Dataset']],
    ['sources/rules/', ['Dataset', 'Dataset']],
  ] as const)
    expect(types(route), route).toEqual([expected, expected]);
});

test('only the executive assistant has a salary: the one role that an official statistic counts as such', () => {
  const paid = builtPages.filter((page) => page.html.includes('"estimatedSalary"'));
  expect(new Set(paid.map(({ route }) => route))).toEqual(new Set(['roles/executive-assistant/']));
  const [salary] = paid.flatMap(
    (page) => JSON.stringify(graphOf(page)).match(/"estimatedSalary":\{[^}]*\}/) ?? [],
  );
  expect(salary).toMatch(/"currency":"USD".*"percentile10":\d+,"median":\d+,"percentile90":\d+/);
});

test('what a page hands out is named where its Dataset says', () => {
  for (const page of builtPages) {
    const links = attributes(page, 'a[download]', 'href').filter(
      (href) => /\.(csv|json)$/.test(href) && !href.includes('.schema.'),
    );
    const named = leaves(graphOf(page))
      .filter(([key]) => key === 'contentUrl')
      .map(([, value]) => new URL(String(value)).pathname);
    expect(named, page.path).toEqual(links);
  }
});

test('pages that are not listed say nothing', () => {
  for (const page of builtPages.filter((one) => !isListed(one))) {
    expect(graphOf(page)).toEqual([]);
    expect(readableText(page)).not.toContain('og:image');
  }
});
