import type { Page } from 'playwright-core';
import { openAll } from './look.ts';
import { LEANS_VA } from './quiz.ts';
import { TICKS } from './tasks.ts';
import { WEIGHED } from './weigh.ts';

/** One page that stands for its kind, in a state worth looking at. */
export interface PageType {
  /** Address in the default language. */
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const openEstimator = (page: Page) => page.evaluate(openAll, '.est');

/** Every type of page, and the steps of the tools: what is looked at, and judged, as a set. */
export const PAGE_TYPES: Readonly<Record<string, PageType>> = {
  home: { path: '/' },
  role: { path: '/roles/virtual-assistant/' },
  pair: { path: '/compare/personal-assistant-vs-virtual-assistant/' },
  table: { path: '/compare/' },
  weigh: { path: '/compare/weigh/' },
  weighed: {
    path: `/compare/weigh/${WEIGHED}`,
    prepare: (page) => page.locator('.weigh-places').waitFor(),
  },
  quiz: { path: '/quiz/' },
  question: {
    path: '/quiz/',
    prepare: async (page) => {
      await page.locator('.quiz-go').first().click();
      await page.locator('.quiz-form input[value="4"]').check();
    },
  },
  result: {
    path: `/quiz/${LEANS_VA}`,
    prepare: (page) => page.locator('.quiz-result').waitFor(),
  },
  check: { path: '/quiz/check/' },
  tasks: { path: '/tasks/' },
  ticked: {
    path: `/tasks/${TICKS}`,
    prepare: (page) => page.locator('.tk-answer').waitFor(),
  },
  rates: { path: '/rates/' },
  'rates-open': { path: '/rates/', prepare: openEstimator },
  country: { path: '/rates/philippines/' },
  'country-open': { path: '/rates/united-kingdom/', prepare: openEstimator },
  'country-own': { path: '/rates/own/' },
  examples: { path: '/rates/examples/' },
  pay: { path: '/pay/' },
  hire: { path: '/hire/' },
  search: { path: '/search/' },
  found: {
    path: '/search/#q=pajak',
    prepare: (page) => page.locator('.search-results a').first().waitFor(),
  },
  faq: { path: '/faq/' },
  glossary: { path: '/glossary/' },
  sources: { path: '/sources/' },
  'rule-sources': { path: '/sources/rules/' },
  text: { path: '/method/' },
  guides: { path: '/guides/' },
  guide: { path: '/guides/getting-paid-from-abroad/' },
  corrections: { path: '/corrections/' },
  accessibility: { path: '/accessibility/' },
  error: { path: '/404.html' },
};
