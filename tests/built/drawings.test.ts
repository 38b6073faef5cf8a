import { describe, expect, test } from 'vitest';
import { CELL, CELLS, cellAt } from '../../src/drawings/geometry.ts';
import { builtPages, decoded } from '../support/dist.ts';
import { WORDS } from '../support/words.ts';

/** Values of an attribute on the parts of drawings that carry a class: the parser of the other tests skips what is in them. */
const drawn = (html: string, name: string, attribute: string) =>
  [...html.matchAll(/<(?:a|g|rect|path|svg)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) =>
      tag
        .match(/class="([^"]*)"/)?.[1]
        ?.split(' ')
        .includes(name),
    )
    .flatMap((tag) => {
      const value = tag.match(new RegExp(`\\s${attribute}="([^"]*)"`))?.[1];
      return value === undefined ? [] : [decoded(value)];
    });

/** Maps that lead somewhere; the one of the quiz shows a place instead. */
const mapped = builtPages.filter(
  ({ document }) => document.querySelector('figure.map') && !document.querySelector('figure.dot'),
);

test('the map stands on home, on every role and on every pair', () => {
  const routes = (start: string) => mapped.filter(({ route }) => route.startsWith(start)).length;
  expect(mapped.filter(({ route }) => route === '').length).toBe(2);
  expect(routes('roles/')).toBe(8);
  expect(routes('compare/')).toBe(12);
});

describe.each(mapped)('the map on $path', ({ html, lang, route }) => {
  const t = WORDS[lang as 'en' | 'id'];

  test('names its roles in reading order, and leads to all but the one it stands for', () => {
    const spoken = drawn(html, 'map-cell', 'aria-label');
    const prefix = lang === 'en' ? '/' : `/${lang}/`;
    expect(spoken).toEqual(
      CELLS.map(({ id: role, slug }) => {
        const here = route === `roles/${slug}/` ? ` (${t('map.here')})` : '';
        return `${t(`role.${role}.short`)} ${t(`role.${role}`)}${here}`;
      }),
    );
    expect(drawn(html, 'map-cell', 'href')).toEqual(
      CELLS.filter(({ slug }) => route !== `roles/${slug}/`).map(
        ({ slug }) => `${prefix}roles/${slug}/`,
      ),
    );
  });

  test('is drawn by the one geometry, with the dotted line and its note', () => {
    const frames = ['x', 'y', 'width', 'height'].map((name) =>
      drawn(html, 'map-frame', name).map(Number),
    );
    const corners = CELLS.map(cellAt);
    const sizes = CELLS.map(() => CELL);
    expect(frames).toEqual([corners.map(({ x }) => x), corners.map(({ y }) => y), sizes, sizes]);
    expect(drawn(html, 'map-between', 'd').length).toBe(1);
    expect(html).toContain(t('map.between'));
  });
});

test('home says how many differences decide, and shows as many', () => {
  for (const { lang, html } of builtPages.filter(({ route }) => route === '')) {
    const [, title = ''] = /<h2 id="mirror"[^>]*>([^<]*)</.exec(html) ?? [];
    expect(title).toContain(lang === 'en' ? 'six' : 'enam');
    const table = /<table[^>]*class="mirror[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
    expect(table.match(/scope="row"/g)?.length).toBe(6);
    // What either is paid: one tap from home.
    expect(table).toMatch(/href="[^"]*#aspect-what-it-pays"/);
  }
});

test('every drawing has words of its own or is hidden from those who hear the page', () => {
  const mute = builtPages.flatMap(({ path, html }) =>
    [...html.matchAll(/<svg\b[^>]*>/g)]
      .filter(([tag]) => !/aria-hidden="true"|aria-label="[^"]/.test(tag))
      .map(([tag]) => `${path}: ${tag}`),
  );
  expect(mute).toEqual([]);
});
