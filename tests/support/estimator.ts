import type { Page } from 'playwright-core';
import { makeT } from '../../src/logic/i18n/text.ts';
import { words } from './content.ts';

export const PATHS = { en: '/rates/', id: '/id/rates/' } as const;
export const WORDS = { en: makeT<string>(words('en')), id: makeT<string>(words('id')) };
/** Field of the first client's rate. */
export const RATE = '#est-1-amount';
export const answer = async (page: Page) => (await page.locator('.est-answer').textContent()) ?? '';

/** Waits until a locator's text is no longer what it was. */
export const changed = (page: Page, old: string) =>
  page.waitForFunction((text) => document.querySelector('.est-answer')?.textContent !== text, old);

/** Whether fields are marked, each with its message in sight. */
export const marked = (page: Page, ...fields: readonly string[]) =>
  Promise.all(
    fields.map(
      async (field) =>
        (await page.getAttribute(field, 'aria-invalid')) === 'true' &&
        (await page.locator(`${field}-problem`).isVisible()),
    ),
  );
