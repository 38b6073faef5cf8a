import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../build/download.ts';
import { comparisonDownload, comparisonTable } from '../../../entries/comparison-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** The whole comparison as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  csvFile(...comparisonTable(await comparisonDownload(String(props['lang']), site)));
