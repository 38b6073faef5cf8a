import type { Page } from 'playwright-core';

/** Scripts that give a page a clipboard: one that tells what it was given, and one that is closed. */
export const OPEN_CLIPBOARD =
  'window.copied = []; navigator.clipboard.writeText = async (text) => void window.copied.push(text);';
export const CLOSED_CLIPBOARD =
  "navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));";

/** What a page with an open clipboard has copied, oldest first. */
export const copied = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { copied: string[] }).copied);
