import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../build/download.ts';
import { localePaths } from '../../../entries/site.ts';
import { tasksDownload, tasksTable } from '../../../entries/tasks-download.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** All tasks as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  csvFile(...tasksTable(await tasksDownload(String(props['lang']), site)));
