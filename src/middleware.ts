import { defineMiddleware } from 'astro:middleware';
import { evidenceFor } from './entries/evidence.ts';
import { contact, pathTo } from './entries/site.ts';
import { translator } from './entries/ui.ts';
import { DEFAULT_LANG } from './schemas/common.ts';

/** What every component of a page may need, worked out once per page: language, words, addresses, citations. */
export const onRequest = defineMiddleware(async ({ currentLocale, locals, url }, next) => {
  const lang = currentLocale ?? DEFAULT_LANG;
  locals.lang = lang;
  locals.t = translator(lang);
  locals.path = (route) => pathTo(lang, route);
  locals.evidence = await evidenceFor(lang, url.pathname);
  locals.contact = contact;
  locals.cited = /\/compare\/./.test(url.pathname) ? null : new Set();
  return next();
});
