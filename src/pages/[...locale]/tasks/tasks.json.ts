import type { APIRoute, GetStaticPaths } from 'astro';
import { localePaths } from '../../../entries/site.ts';
import { tasksDownload } from '../../../entries/tasks-download.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** All tasks as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  new Response(`${JSON.stringify(await tasksDownload(String(props['lang']), site), null, 2)}\n`);
