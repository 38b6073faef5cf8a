import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../../build/download.ts';
import { balanceDownload } from '../../../entries/balance-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What speaks for and against each role as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  jsonFile(await balanceDownload(String(props['lang']), site));
