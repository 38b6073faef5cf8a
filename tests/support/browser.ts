import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { ensureChromium } from './chromium.ts';
import { builtSite } from './paths.ts';

export interface Visit {
  readonly page: Page;
  /** Errors, refusals of the content security policy, requests to other places: must stay empty in normal use. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  /** Viewport width in CSS pixels: 360, a phone, unless told; below 600 there is touch. */
  readonly width?: number;
  readonly dark?: boolean;
  readonly javaScript?: boolean;
  /** Runs in the page before any of its own scripts. */
  readonly before?: string;
  /** Lets the service worker in: it would fetch in the background, and answer what a test means to hold back. */
  readonly serviceWorker?: boolean;
}

export interface Site {
  readonly origin: string;
  /** A browser profile of its own, without the service worker unless asked for. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Opens a path of the built site, e.g. `/id/quiz/`, and waits for islands to be ready. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
}

/** Serves a built folder (`dist/`) with its real headers and opens Chromium, with `switches` besides. Close it after the tests. */
export async function openSite(
  folder = builtSite(),
  base = '/',
  switches: readonly string[] = [],
): Promise<Site & { close(): Promise<void> }> {
  const server = await serve(folder, 0, base);
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
    ].concat(switches),
  });
  const context = (options: BrowserContextOptions = {}) =>
    browser.newContext({ serviceWorkers: 'block', ...options });
  return {
    origin,
    context,
    visit: (path, options) => visit(context, origin, path, options),
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
}

const REPORT_REFUSALS = `addEventListener('securitypolicyviolation', (event) =>
  console.error('refused by policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));`;

async function visit(
  open: Site['context'],
  origin: string,
  path: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const { width = 360, dark = false, javaScript = true, before, serviceWorker } = options;
  const settings: BrowserContextOptions = {
    viewport: { width, height: width < 600 ? 780 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
    hasTouch: width < 600,
    acceptDownloads: true,
    serviceWorkers: serviceWorker ? 'allow' : 'block',
  };
  const context = await open(settings);
  await context.addInitScript(REPORT_REFUSALS);
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!own) problems.push(`request to ${url.origin}`);
  });
  await page.goto(origin + path);
  if (javaScript) await ready(page);
  return { page, problems, close: () => context.close() };
}

/** What stands after `#` in the address of a page, with it. */
export const fragment = (page: Page) => page.evaluate(() => location.hash);

/** Waits until every island of the page answers. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
}
