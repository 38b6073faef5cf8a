import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAPER } from '../../src/styles/paper.ts';
import { sources } from '../support/content.ts';
import {
  attributes,
  builtPages,
  decoded,
  fileAt,
  isListed,
  LANGS,
  pageAt,
} from '../support/dist.ts';
import { builtSite } from '../support/paths.ts';

const known = sources();
const at = (path: string) => builtPages.find((page) => page.path === path);
/** The part of a page between two of its texts. */
const between = (html: string, from: string, to: string): string =>
  html.includes(from) ? (html.slice(html.indexOf(from)).split(to, 1)[0] ?? '') : '';
const anchors = (html: string) =>
  [...html.matchAll(/sources\/#([^"]+)"/g)].map(([, id = '']) => id);

describe.each(builtPages.filter(isListed))('$path', (page) => {
  const main = between(page.html, '<main', '</main>');
  const foot = between(main, '<footer class="page-foot"', '</footer>');

  test('its foot lists exactly what it cites', () => {
    if (foot === '') return;
    const isCited = (id: string) => known.has(id) || /^s\d+$/.test(id);
    const cited = new Set(anchors(main.replace(foot, '')).filter(isCited));
    const points = foot.match(/\bS\d+\b/g)?.map((point) => point.toLowerCase()) ?? [];
    const listed = [...anchors(foot).filter((id) => id !== 'points'), ...points];
    expect(listed.sort()).toEqual([...cited].sort());
  });

  test('its contents lead to every section of its text', () => {
    const contents = between(main, '<nav class="on-page', '</nav>');
    if (contents === '') return;
    const links = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length % 2).toBe(0);
    const once = links.slice(0, links.length / 2);
    expect(links).toEqual([...once, ...once]);
    const sections = attributes(page, '.prose h2', 'id');
    expect(sections.length).toBe(page.document.querySelectorAll('.prose h2').length);
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.filter((id) => !once.includes(id))).toEqual([]);
    for (const id of once) expect(main, id).toMatch(new RegExp(`<h[23][^>]* id="${id}"`));
  });

  test('leads back from where it leads on', () => {
    for (const [there, back] of [
      ['next', 'prev'],
      ['prev', 'next'],
    ] as const) {
      const [target] = attributes(page, `a[rel="${there}"]`, 'href');
      const other = target && at(target);
      if (other) expect(attributes(other, `a[rel="${back}"]`, 'href')).toEqual([page.path]);
    }
  });

  test('is in the menu, or one page away from it', () => {
    const menu = (html: string) =>
      [...between(html, 'id="menu"', '</nav>').matchAll(/href="([^"#]+)"/g)].map(
        ([, to = '']) => to,
      );
    const first = menu(page.html);
    expect(first.length).toBeGreaterThan(15);
    const second = first.flatMap((path) => {
      const html = at(path)?.html ?? '';
      return [...html.matchAll(/href="([^"#]+)"/g)].map(([, to = '']) => to);
    });
    expect([...first, ...second]).toContain(page.path);
  });
});

test('the long pages have contents, a foot, and their neighbours', () => {
  const long = builtPages.filter(({ route }) => /^roles\/|-vs-/.test(route));
  expect(long.length).toBe(20);
  for (const { html, path } of long) {
    expect(html, path).toContain('class="on-page');
    expect(html, path).toContain('class="page-foot"');
    expect(html, path).toMatch(/rel="(next|prev)"/);
  }
});

describe.each(LANGS)('the manifest in %s', (lang) => {
  const home = pageAt(lang, '');
  const [address = ''] = attributes(home, 'link[rel="manifest"]', 'href');
  const read = (path: string) => readFileSync(join(builtSite(), fileAt(path) ?? path));
  const manifest = JSON.parse(read(address).toString('utf8'));

  test('speaks the language and starts where it is spoken', () => {
    expect(manifest.lang).toBe(lang);
    expect(manifest.start_url).toBe(home.path);
    expect(home.path.startsWith(manifest.scope)).toBe(true);
    const name = decoded(home.html.match(/class="brand"[\s\S]*?<span>([^<]*)/)?.[1] ?? '');
    expect(manifest.short_name).toBe(name);
    expect(manifest.name.startsWith(name)).toBe(true);
    expect(manifest.theme_color).toBe(PAPER.light);
  });

  test('names icons that exist in the size it states', () => {
    expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
    for (const { src, sizes } of manifest.icons) {
      const png = read(src);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });
});

test('icons for tabs and home screens', () => {
  const [home] = builtPages;
  const [touch = ''] = home ? attributes(home, 'link[rel="apple-touch-icon"]', 'href') : [];
  expect(readFileSync(join(builtSite(), touch)).readUInt32BE(16)).toBe(180);
  const ico = readFileSync(join(builtSite(), 'favicon.ico'));
  expect([ico.readUInt16LE(2), ico.readUInt8(6), ico.readUInt8(7)]).toEqual([1, 32, 32]);
  expect(readFileSync(join(builtSite(), 'favicon.svg'), 'utf8')).toContain('prefers-color-scheme');
});
