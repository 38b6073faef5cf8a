import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemap } from '../build/sitemap.ts';
import { listedPages } from '../entries/listed.ts';
import { LANGS } from '../schemas/common.ts';

export const getStaticPaths: GetStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

/** Every page of a language, with the day on which it last changed. Its other languages are named on the page itself. */
export const GET: APIRoute = async ({ params, site }) =>
  sitemap(
    (await listedPages(String(params['lang']))).map(({ href, changed }) => ({
      address: new URL(href, site).href,
      changed,
    })),
  );
