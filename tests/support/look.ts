// What a reader's eye would find, and find wrong. What is given no page runs inside one.
import type { Page } from 'playwright-core';

/** Enough words to be more than a frame around nothing. */
export const LEAST_WORDS = 60;
export const wordsOf = async (page: Page) =>
  (await page.locator('main').innerText()).split(/\s+/).length;

/** How many sheets of A4 a page is printed on. */
export const sheets = async (page: Page) =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Opens every disclosure that is shut inside what a selector finds, and tells how many were. */
export function openAll(within: string): number {
  const shut = [...document.querySelectorAll<HTMLDetailsElement>(`${within} details:not([open])`)];
  for (const details of shut) details.open = true;
  return shut.length;
}

/** How far the page can be pushed sideways, and what sticks out of it. */
export function sideways() {
  const room = document.documentElement.clientWidth;
  const over = document.documentElement.scrollWidth - room;
  if (over <= 0) return [];
  const isClipped = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement));
  const outside = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > room + 1)
    .filter((element) => !isClipped(element.parentElement))
    .filter((element) =>
      [...element.children].every((child) => child.getBoundingClientRect().right <= room + 1),
    )
    .map((element) => {
      const name = [element.tagName, ...element.classList].join('.');
      return `${name} “${element.textContent?.trim().slice(0, 30)}” in ${element.parentElement?.className}`;
    });
  return [`${over} px too wide`, ...outside.slice(0, 6)];
}

/** Texts that their own box cuts off. What scrolls, and what only a screen reader gets, may be larger than its box. */
export function clipped() {
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => element.checkVisibility() && element.textContent?.trim())
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || element.closest('svg')) return false;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => [element.tagName, ...element.classList].join('.'));
}

/** Targets under 44 px, but for links inside a sentence and those that are said to be small. */
export function smallTargets(meantToBe: readonly string[]) {
  const least = 44 - 0.5;
  const inSentence = (link: Element) => {
    const text = (link.parentElement?.textContent ?? '').trim();
    return (
      link.tagName === 'A' &&
      getComputedStyle(link).display === 'inline' &&
      text.length > (link.textContent ?? '').trim().length
    );
  };
  return [
    ...document.querySelectorAll<HTMLElement>(
      '.sheet :is(a[href], button, input, select, textarea, summary)',
    ),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !inSentence(element) && !meantToBe.some((small) => element.matches(small)))
    .map((element) => {
      // A label is pressed with its field.
      const [label] = (element as HTMLInputElement).labels ?? [];
      const boxes = [element, ...(label ? [label] : [])].map((box) => box.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      return { element, width, height };
    })
    .filter(({ width, height }) => width > 1 && (width < least || height < least))
    .map(
      ({ element, width, height }) =>
        `${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 30)}” ${Math.round(width)} × ${Math.round(height)}`,
    );
}

/** The rings around all that can have the focus: their width, and their contrast with what they are drawn on. */
export function focusRings() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (colour: string): number | null => {
    if (!canvas) return null;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    if (alpha === 0) return null;
    const [red, green, blue] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (box: Element | null): number =>
    box === null
      ? 1
      : (luminance(getComputedStyle(box).backgroundColor) ?? ground(box.parentElement));
  const ringOf = (element: Element) => {
    // A field may leave the ring to the box around it.
    const [ring] = [element, element.parentElement, element.nextElementSibling]
      .filter((box) => box !== null)
      .map((box) => ({ box, style: getComputedStyle(box) }))
      .filter(({ style }) => style.outlineStyle !== 'none')
      .map(({ box, style }) => {
        const inside = Number.parseFloat(style.outlineOffset) < 0;
        const [one = 0, two = 0] = [
          luminance(style.outlineColor) ?? 0,
          ground(inside ? box : box.parentElement),
        ].sort((a, b) => b - a);
        return {
          width: Number.parseFloat(style.outlineWidth),
          contrast: (one + 0.05) / (two + 0.05),
        };
      })
      .sort((a, b) => b.width - a.width);
    return {
      name: `${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 30)}”`,
      width: ring?.width ?? 0,
      contrast: ring?.contrast ?? 0,
    };
  };
  return [
    ...document.querySelectorAll<HTMLElement>(
      '.sheet :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
    ),
  ].flatMap((element) => {
    element.focus();
    return document.activeElement === element ? [ringOf(element)] : [];
  });
}

/** What makes one thing look unlike another, colours of text and ground apart. */
export function appearance(selector: string) {
  const element = document.querySelector(selector);
  if (!element) return null;
  const look = (box: Element, part?: string) => {
    const style = getComputedStyle(box, part);
    return [
      style.content,
      style.borderStyle,
      style.borderWidth,
      style.outlineStyle,
      style.outlineWidth,
      style.fontWeight,
      style.textDecorationLine,
      style.backgroundColor,
      style.fill,
      style.strokeWidth,
    ].join(' ');
  };
  const input = element.querySelector<HTMLInputElement>('input');
  const native = input?.checkVisibility() && getComputedStyle(input).appearance !== 'none';
  return [
    look(element),
    look(element, '::before'),
    look(element, '::after'),
    native ? `native ${input?.checked}` : '',
  ].join(' | ');
}
