import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CELL, CELLS, cellAt } from '../../src/drawings/geometry.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

const RESULT = PAGE_TYPES['result']?.path ?? '';
const SMALLEST = 14;

/** Texts of drawings that come out smaller on the screen than text may be, and those that leave their drawing. */
function faults(smallest: number) {
  return [...document.querySelectorAll<SVGTextElement>('svg text')].flatMap((text) => {
    const scale = text.getScreenCTM()?.a ?? 0;
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    const cell = text.closest('.map-cell')?.querySelector('.map-frame')?.getBoundingClientRect();
    const box = text.getBoundingClientRect();
    const small = size < smallest ? [`${text.textContent}: ${size.toFixed(1)} px`] : [];
    const out = cell && (box.right > cell.right || box.bottom > cell.bottom);
    return out ? [...small, `${text.textContent} leaves its cell`] : small;
  });
}

test.each([
  '/',
  '/id/',
  '/roles/virtual-executive-assistant/',
  '/id/roles/executive-assistant/',
  '/id/compare/executive-assistant-vs-virtual-assistant/',
  RESULT,
  `/id${RESULT}`,
])('words in drawings are readable and stay in their cell: %s', async (path) => {
  const { page, close } = await site.visit(path);
  await page.waitForSelector('.map');
  await page.evaluate(() => document.fonts.ready);
  for (const width of [320, 360, 736, 960, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(faults, SMALLEST), `${width} px`).toEqual([]);
  }
  await close();
});

/** How far the feet of the desks and of the map are from one line, in pixels. */
const unevenness = (page: Page) =>
  page.evaluate(() => {
    const standing = [...document.querySelectorAll('.triptych :is(.desk, .map-plane)')];
    const feet = standing.map((one) => one.getBoundingClientRect().bottom);
    return { count: feet.length, off: Math.max(...feet) - Math.min(...feet) };
  });

test.each([
  ['/', 3],
  ['/id/', 3],
  ['/roles/virtual-assistant/', 2],
  ['/id/roles/executive-assistant/', 2],
])('desks and map stand on one floor line: %s', async (path, count) => {
  const { page, close } = await site.visit(path);
  for (const width of [768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const { off, ...found } = await unevenness(page);
    expect(found, `${width} px`).toEqual({ count });
    expect(off, `${width} px`).toBeLessThan(1);
  }
  await close();
});

const ellipse = (page: Page) =>
  page.evaluate(() => {
    const number = (element: Element | null, name: string) =>
      Number(element?.getAttribute(name) ?? Number.NaN);
    const ring = document.querySelector('.map-ring');
    const dot = document.querySelector('.map-dot');
    return {
      cx: number(ring, 'cx') - number(dot, 'cx'),
      cy: number(ring, 'cy') - number(dot, 'cy'),
      reach: Math.min(number(ring, 'rx'), number(ring, 'ry')),
      under: Boolean(
        ring && dot && ring.compareDocumentPosition(dot) & Node.DOCUMENT_POSITION_FOLLOWING,
      ),
      at: number(dot, 'cx'),
    };
  });

test('the reader’s dot lies on its ellipse, on the same cells, and both follow a changed answer', async () => {
  const { page, close } = await site.visit(RESULT, { width: 1280 });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const frames = await page
    .locator('.map.dot .map-frame')
    .evaluateAll((list) =>
      list.map((frame) => ['x', 'y', 'width'].map((name) => Number(frame.getAttribute(name)))),
    );
  expect(frames).toEqual(CELLS.map((role) => [cellAt(role).x, cellAt(role).y, CELL]));
  const before = await ellipse(page);
  expect(before).toMatchObject({ cx: 0, cy: 0, under: true });
  expect(before.reach).toBeGreaterThan(8.5);

  await page.locator('.quiz-edit').first().click();
  // On its way: the drawn place is not at once the one that the answer asks for.
  const moved = await page.evaluateHandle(() => {
    const properties: string[] = [];
    addEventListener('transitionrun', ({ propertyName }) => properties.push(propertyName));
    return properties;
  });
  await page.locator('.quiz-editor input[value="1"]').click();
  await expect.poll(() => moved.jsonValue()).toEqual(expect.arrayContaining(['cx', 'rx']));
  const after = await ellipse(page);
  expect(after.at).not.toBe(before.at);
  expect(after).toMatchObject({ cx: 0, cy: 0, under: true });
  await close();
});

test('a cell answers to the pointer and to the keyboard, and holds still for those who asked for it', async () => {
  const { page, close } = await site.visit('/', { width: 1280 });
  const spot = () =>
    page
      .locator('.map-spot')
      .first()
      .evaluate((rect) => getComputedStyle(rect).translate);
  const cell = page.locator('a.map-cell').first();
  await cell.hover();
  expect(await spot()).toBe('none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(spot).toBe('3px 3px');
  await page.mouse.move(0, 0);
  await cell.focus();
  const frame = await cell.locator('.map-frame').evaluate((rect) => {
    const { stroke, strokeWidth } = getComputedStyle(rect);
    return { stroke, strokeWidth, ink: getComputedStyle(document.body).color };
  });
  expect(frame).toMatchObject({ stroke: frame.ink, strokeWidth: '5px' });
  await close();
});

test('cells, dot and ellipse survive the reader’s own colours', async () => {
  const { page, close } = await site.visit(RESULT, { width: 360 });
  await page.emulateMedia({ forcedColors: 'active' });
  const seen = await page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element) : null;
    };
    const ground = style('body')?.backgroundColor;
    return {
      frame: style('.map-frame')?.stroke !== ground,
      letters: style('.map-letters')?.fill !== ground,
      ring: style('.map-ring')?.stroke !== ground && style('.map-ring')?.fill === 'none',
      dot: style('.map-dot')?.fill !== ground,
    };
  });
  expect(seen).toEqual({ frame: true, letters: true, ring: true, dot: true });
  await close();
});

test.each(['/', '/id/'])(
  'on a phone the map comes first and the three ways soon after: %s',
  async (path) => {
    const { page, close } = await site.visit(path, { width: 360 });
    const top = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY);
    expect(await top('.map')).toBeLessThan(740);
    // The first screen and a half of 740 px.
    expect(await top('#ways')).toBeLessThan(1110);
    expect(await top('.scene >> nth=0')).toBeGreaterThan(await top('#ways'));
    await close();
  },
);
