import type { BrowserContext } from 'playwright-core';

/** A script that refuses a page everything it could keep on the device. */
export const NO_STORAGE = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
  Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });`;

/** Holds back the script files of a browser profile's pages until what it returns is called. */
export async function holdScripts(context: BrowserContext): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await context.route(/\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
