import type { APIRoute, GetStaticPaths } from 'astro';
import { localePaths } from '../../../entries/site.ts';
import { islandWords } from '../../../entries/ui.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** The words of a printed sheet: a reader may want it in the other language. */
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(islandWords(String(props['lang']), ['sheet.'])), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
