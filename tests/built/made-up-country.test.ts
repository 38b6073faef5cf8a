import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, siteProject } from '../support/workshop.ts';
import { addXanadu } from '../support/xanadu/add.ts';

let project = '';
const built = (path: string) => readFileSync(join(project, 'dist', path), 'utf8');
const page = (path: string) => built(join(path, 'index.html'));
beforeAll(async () => {
  project = siteProject();
  addXanadu(project);
  await build(project);
}, 240_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe.each([
  ['', 'Rates in Xanadu', 'Xanadu'],
  ['id/', 'Tarif di Sanadu', 'Sanadu'],
])('the site with a country that somebody added, at /%s', (prefix, title, name) => {
  test('has its estimator, in the list of countries too', () => {
    const html = page(`${prefix}rates/xanadu`);
    expect(html).toContain(`>${title}</h1>`);
    expect(html).toContain('<astro-island');
    expect(html).toContain('/_astro/Anywhere.');
    for (const other of ['rates', 'rates/philippines'])
      expect(page(prefix + other)).toMatch(
        new RegExp(`href="/${prefix}rates/xanadu/"[^>]*>${name}<`),
      );
  });

  test('shows its examples without JavaScript, worked out', () => {
    const html = page(`${prefix}rates/xanadu`);
    const examples = html.slice(html.indexOf('A pleasure dome'));
    expect(examples).toContain('Tithe of the khan');
    // 10 × 20 hours × 40 weeks − 12 × 50 of costs = 7,400 a year, and a fifth of it from the second year on.
    expect(examples).toMatch(/1[.,]480/);
  });

  test('lists what its rules rest on among their sources', () => {
    expect(page(`${prefix}sources/rules`)).toContain('id="made-up"');
  });
});

test('its script is not among what every device keeps', () => {
  const scripts = readdirSync(join(project, 'dist/_astro'));
  expect(scripts.filter((name) => name.startsWith('xx.'))).toHaveLength(1);
  expect(built('sw.js')).toContain('/_astro/Estimator.');
  expect(built('sw.js')).not.toContain('/_astro/xx.');
});
