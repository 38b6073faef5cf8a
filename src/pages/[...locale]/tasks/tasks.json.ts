import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../../build/download.ts';
import { localePaths } from '../../../entries/site.ts';
import { tasksDownload } from '../../../entries/tasks-download.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** All tasks as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  jsonFile(await tasksDownload(String(props['lang']), site));
