import { beforeAll, expect, test } from 'vitest';
import { attributes, builtPages, compressedSize } from '../support/dist.ts';

const KB = 1_000;
/** Largest HTML, styles included, as sent (brotli). */
const BUDGETS = { content: 20 * KB, reference: 45 * KB };
/** The whole comparison, the tasks, questions, glossary, the bibliography, all figures of pay, the costs of hiring, and the tools with their version on paper, for every country. */
const REFERENCE =
  /^(compare|tasks|faq|glossary|sources|sources\/rules|rates(\/[a-z-]+)?|quiz|pay|hire)\/$/;
/** Pages that may load scripts: their journeys are measured in the browser. */
const INTERACTIVE = /^(quiz\/|rates\/((?!examples)[a-z-]+\/)?$|search\/|tasks\/|compare\/weigh\/)/;
const MOST_INLINE = 1.2 * KB;

const rows = builtPages.map((page) => {
  const kind = REFERENCE.test(page.route) ? 'reference' : 'content';
  const scripts = [
    ...page.html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g),
  ];
  return {
    page,
    kind: kind as keyof typeof BUDGETS,
    bytes: compressedSize(page.html),
    files:
      attributes(page, 'script[src]', 'src').length +
      attributes(page, 'link[rel="modulepreload"]', 'href').length,
    inline: compressedSize(scripts.map(([, code = '']) => code).join('')),
    inlineScripts: scripts.length,
    islands: page.document.querySelectorAll('astro-island').length,
  };
});

beforeAll(() => {
  const table = rows.map(
    ({ page, kind, bytes, inline }) =>
      `${page.path.padEnd(76)} ${kind.padEnd(9)} ${(bytes / KB).toFixed(1).padStart(5)} of ${BUDGETS[kind] / KB} kB, inline script ${inline} B`,
  );
  console.info(table.join('\n'));
});

test('no page is larger than its budget', () => {
  const over = rows.filter(({ kind, bytes }) => bytes > BUDGETS[kind]);
  expect(
    over.map(({ page, kind, bytes }) => `${page.path}: ${bytes} of ${BUDGETS[kind]} (${kind})`),
  ).toEqual([]);
});

test('pages to read need no script file and next to no script', () => {
  const reading = rows.filter(({ page }) => !INTERACTIVE.test(page.route));
  expect(
    reading.filter(({ files, islands }) => files + islands > 0).map(({ page }) => page.path),
  ).toEqual([]);
  expect(reading.filter(({ inline }) => inline > MOST_INLINE).map(({ page }) => page.path)).toEqual(
    [],
  );
  // One classic script, in the head: the theme is set before anything is painted.
  for (const { page, inlineScripts } of reading) {
    expect(inlineScripts, page.path).toBe(1);
    expect(page.html.indexOf('<script>'), page.path).toBeGreaterThan(0);
    expect(page.html.indexOf('<script>'), page.path).toBeLessThan(page.html.indexOf('<body'));
  }
});

test('styles travel with the page: one request for HTML and one for the display face', () => {
  for (const { page } of rows) {
    expect(attributes(page, 'link[rel="stylesheet"]', 'href'), page.path).toEqual([]);
    expect(attributes(page, 'link[rel="preload"]', 'href').length, page.path).toBe(1);
    expect(attributes(page, 'img, iframe, object, video', 'src'), page.path).toEqual([]);
  }
});
