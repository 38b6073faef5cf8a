import type { APIRoute } from 'astro';
import { countryMore, countryPaths } from '../../../../entries/countries.ts';
import type { Lang } from '../../../../schemas/common.ts';

export const getStaticPaths = countryPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof countryPaths>>[number]['props']> = async ({
  props: { country, lang },
}) =>
  new Response(JSON.stringify(await countryMore(country.model.id, lang as Lang)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
