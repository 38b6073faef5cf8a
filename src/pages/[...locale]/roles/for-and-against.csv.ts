import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../build/download.ts';
import { balanceDownload, balanceTable } from '../../../entries/balance-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What speaks for and against each role as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  csvFile(...balanceTable(await balanceDownload(String(props['lang']), site)));
