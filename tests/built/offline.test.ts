import { describe, expect, test } from 'vitest';
import { MOST_FETCHED, PREFIXES } from '../../src/build/offline.ts';
import {
  attributes,
  builtFiles,
  builtPages,
  compressedSize,
  fileAt,
  ofWorker,
  readBuilt,
} from '../support/dist.ts';

const script = readBuilt('sw.js');
const build = ofWorker(script);
const KB = 1_000;

test('the service worker is small: its own code under 3 kB, all of it under 3 kB as sent', () => {
  const code = script.length - JSON.stringify(build).length;
  console.info(`sw.js: code ${code} B, as sent ${compressedSize(script)} B`);
  expect(code).toBeLessThan(3 * KB);
  expect(compressedSize(script)).toBeLessThan(3 * KB);
  expect(script).not.toContain('BUILD');
});

describe.each(Object.entries(PREFIXES))('what a device keeps in %s', (lang, prefix) => {
  const core = build.core[prefix.replace('/', '')] ?? [];

  test('is there, and no more than it may be', () => {
    expect(core.filter((address) => !fileAt(address))).toEqual([]);
    const sizes = core.map((address) => {
      const file = fileAt(address) ?? '';
      return file.endsWith('.woff2') ? readBuilt(file).length : compressedSize(readBuilt(file));
    });
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.info(`${lang}: ${core.length} files, ${bytes} of ${MOST_FETCHED} B`);
    expect(bytes).toBeLessThanOrEqual(MOST_FETCHED);
  });

  test('is the core of the site: home, roles, main comparison, quiz and estimator', () => {
    const routes = ['', 'quiz/', 'quiz/more.json', 'rates/', 'rates/more.json'];
    expect(core).toEqual(expect.arrayContaining(routes.map((route) => `/${prefix}${route}`)));
    expect(core.filter((address) => address.startsWith(`/${prefix}roles/`))).toHaveLength(4);
    expect(core).toContain(`/${prefix}compare/personal-assistant-vs-virtual-assistant/`);
    const assets = builtFiles('.css').map((file) => `/${file}`);
    expect(core).toEqual(expect.arrayContaining(assets));
    const pages = builtPages.filter(({ path }) => core.includes(path));
    const scripts = pages.flatMap((page) => attributes(page, 'astro-island', 'component-url'));
    expect(core).toEqual(expect.arrayContaining(scripts));
  });

  test('has what the page without a connection names, and the page is not listed', () => {
    const page = builtPages.find(({ path }) => path === `/${prefix}offline/`);
    if (!page) throw new Error('no offline page');
    expect(build.offline[prefix.replace('/', '')]).toBe(page.path);
    expect(page.html).toContain('<meta name="robots" content="noindex"');
    const named = attributes(page, '.prose a', 'href');
    expect(named.length).toBeGreaterThanOrEqual(8);
    expect(named.filter((href) => !core.includes(href))).toEqual([]);
  });
});
