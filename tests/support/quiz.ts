import type { Locator, Page } from 'playwright-core';
import { EN, ID } from './words.ts';

/** Links to answered quizzes: leans to the virtual assistant, and to a salary at a desk at home. */
export const LEANS_VA =
  '#v1.X1-5.Y1-3.X2-2.Y4-2.X3-5.Y3-4.X6-2.Y2-2.X5-4.Y5-3.X4-1.Y6-3.X7-4.Y7-2.X8-2.Y8-2';
export const HOME_AND_SALARY =
  '#v1.X1-1.Y1-1.X2-1.Y4-4.X3-2.Y3-1.X6-1.Y2-5.X5-5.Y5-2.X4-5.Y6-5.X7-2.Y7-3.X8-5.Y8-4';
export const UNKNOWN = LEANS_VA.replace(/-\d/g, '-0').replace('X1-0', 'X1-5');

export const text = async (locator: Locator) => (await locator.textContent()) ?? '';
export const heading = (page: Page) => text(page.locator('main h1'));
export const option = (page: Page, choice: number) =>
  page.locator(`.quiz-form input[value="${choice}"]`);
export const next = (page: Page) => page.locator('.quiz-form button[type="submit"]').click();

export const cases = [
  { path: '/quiz/', t: EN, width: 360 },
  { path: '/quiz/', t: EN, width: 1280 },
  { path: '/id/quiz/', t: ID, width: 360 },
  { path: '/id/quiz/', t: ID, width: 1280 },
];
