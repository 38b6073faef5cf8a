import type { APIRoute } from 'astro';
import { sitemapIndex } from '../build/sitemap.ts';
import { listedPages } from '../entries/listed.ts';
import { LANGS } from '../schemas/common.ts';

/** The sitemaps of the site, one for each language. */
export const GET: APIRoute = async ({ site }) => {
  const maps = await Promise.all(
    LANGS.map(async (lang) => ({
      address: new URL(`${import.meta.env.BASE_URL}sitemap-${lang}.xml`, site).href,
      changed:
        (await listedPages(lang))
          .map(({ changed }) => changed)
          .sort()
          .at(-1) ?? '',
    })),
  );
  return sitemapIndex(maps);
};
