import type { Page } from 'playwright-core';

/** One page that stands for its kind, in a state worth looking at. */
export interface PageType {
  /** Address in the default language. */
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const ANSWERS =
  '#v1.X1-5.Y1-3.X2-2.Y4-2.X3-5.Y3-4.X6-2.Y2-2.X5-4.Y5-3.X4-1.Y6-3.X7-4.Y7-2.X8-2.Y8-2';

const openAll = (selector: string) => (page: Page) =>
  page.evaluate((found) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(found)) details.open = true;
  }, selector);

/** Every type of page, and the steps of the tools: what is looked at, and judged, as a set. */
export const PAGE_TYPES: Readonly<Record<string, PageType>> = {
  home: { path: '/' },
  role: { path: '/roles/virtual-assistant/' },
  pair: { path: '/compare/personal-assistant-vs-virtual-assistant/' },
  table: { path: '/compare/' },
  quiz: { path: '/quiz/' },
  question: {
    path: '/quiz/',
    prepare: async (page) => {
      await page.locator('.quiz-go').first().click();
      await page.locator('.quiz-form input[value="4"]').check();
    },
  },
  result: {
    path: `/quiz/${ANSWERS}`,
    prepare: (page) => page.locator('.quiz-result').waitFor(),
  },
  rates: { path: '/rates/' },
  'rates-open': { path: '/rates/', prepare: openAll('.est details') },
  search: { path: '/search/' },
  found: {
    path: '/search/#q=pajak',
    prepare: (page) => page.locator('.search-results a').first().waitFor(),
  },
  sources: { path: '/sources/' },
  text: { path: '/method/' },
  error: { path: '/404.html' },
};
