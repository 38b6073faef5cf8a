import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../src/build/files.ts';
import { htmlFaults } from '../support/html.ts';
import { GALLERY, ROOT } from '../support/paths.ts';
import { readEntries, readExempt, readSheets } from './files.ts';

const inSource = async (folder: string, ending: string) =>
  (await filesIn(join(ROOT, 'src', folder), ending)).map((file) =>
    file.slice(join(ROOT, 'src/').length, -ending.length).replaceAll('\\', '/'),
  );
const components = [
  ...(await inSource('components', '.astro')),
  ...(await inSource('islands', '.tsx')),
];
const shown = new Set(readEntries().map(({ component }) => component));
const exempt = readExempt();

test('every component has its states in tests/gallery/states/, or a reason in exempt.yaml', () => {
  expect(components.filter((name) => !shown.has(name) && !(name in exempt))).toEqual([]);
});

test('no entry and no exemption outlives its component', () => {
  expect([...shown, ...Object.keys(exempt)].filter((name) => !components.includes(name))).toEqual(
    [],
  );
  expect(Object.keys(exempt).filter((name) => shown.has(name))).toEqual([]);
  for (const reason of Object.values(exempt)) expect(reason.length).toBeGreaterThan(15);
});

test('no two sheets have the same address', () => {
  const paths = readSheets().map(({ path }) => path);
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

const pages = (await filesIn(GALLERY, '.html')).map((file) => file.slice(GALLERY.length));
describe.each(pages)('%s', (file) => {
  test('is valid HTML', async () => {
    const faults = await htmlFaults(readFileSync(join(GALLERY, file), 'utf8'));
    // Astro writes the one line of style that its islands need where the first of them stands.
    const own = faults.filter((fault) => !/<style> element is not permitted/.test(fault));
    expect(own, own.join('\n')).toEqual([]);
  });
});
