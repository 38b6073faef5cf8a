import type { APIRoute, GetStaticPaths } from 'astro';
import { localePaths } from '../../../entries/site.ts';
import { tasksDownload, tasksTable } from '../../../entries/tasks-download.ts';
import { toCsv } from '../../../logic/csv.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** All tasks as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  new Response(toCsv(...tasksTable(await tasksDownload(String(props['lang']), site))));
