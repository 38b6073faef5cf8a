import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../build/download.ts';
import { rulesDownload, rulesTable } from '../../../entries/rules-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** The rules of every country as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  csvFile(...rulesTable(await rulesDownload(String(props['lang']), site)));
