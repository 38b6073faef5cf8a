import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../build/download.ts';
import { localePaths } from '../../../entries/site.ts';
import { sourcesDownload, sourcesTable } from '../../../entries/sources-download.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** The bibliography as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  csvFile(...sourcesTable(await sourcesDownload(String(props['lang']), site)));
