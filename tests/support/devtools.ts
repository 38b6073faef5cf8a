import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, CDPSession>();

/** The browser's own protocol for a page, opened once. */
export async function devtools(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

/** Reads an engine into a document by the browser's own means, which compile it once and not once a document. */
export async function readIn(page: Page, source: string): Promise<void> {
  const session = await devtools(page);
  await session.send('Runtime.evaluate', { expression: source });
}
