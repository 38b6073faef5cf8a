import type { APIRoute, GetStaticPaths } from 'astro';
import { getMore } from '../../../entries/rates.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(JSON.stringify(await getMore(String(props['lang']))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
