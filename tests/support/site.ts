import { afterAll, beforeAll } from 'vitest';
import { openSite, type Site, type Visit, type VisitOptions } from './browser.ts';

/** The site as {@link openSite} opens it, for the tests of a file or a group: there before the first, closed after the last. */
export function useSite(...settings: Parameters<typeof openSite>): Site {
  let site: Awaited<ReturnType<typeof openSite>> | undefined;
  const open = () => {
    if (!site) throw new Error('the site is open while tests run');
    return site;
  };
  beforeAll(async () => {
    site = await openSite(...settings);
  });
  afterAll(() => site?.close());
  return {
    get origin() {
      return open().origin;
    },
    context: (options) => open().context(options),
    visit: (path, options) => open().visit(path, options),
  };
}

/** One tab for all tests of a file or a group, open at a path: opening one costs more than looking. */
export function useTab(site: Site, path: string, options?: VisitOptions): Omit<Visit, 'close'> {
  let visit: Visit | undefined;
  const open = () => {
    if (!visit) throw new Error('the tab is open while tests run');
    return visit;
  };
  beforeAll(async () => {
    visit = await site.visit(path, options);
  });
  afterAll(() => visit?.close());
  return {
    get page() {
      return open().page;
    },
    get problems() {
      return open().problems;
    },
  };
}
