import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../build/download.ts';
import { payDownload, payTable } from '../../../entries/pay-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** All figures of pay as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  csvFile(...payTable(await payDownload(String(props['lang']), site)));
