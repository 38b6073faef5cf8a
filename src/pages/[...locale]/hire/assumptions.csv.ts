import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../build/download.ts';
import { hireDownload, hireTable } from '../../../entries/hire-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the costs of hiring assume as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  csvFile(...hireTable(await hireDownload(String(props['lang']), site)));
