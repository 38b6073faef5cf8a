import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../../build/download.ts';
import { comparisonDownload } from '../../../entries/comparison-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** The whole comparison as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  jsonFile(await comparisonDownload(String(props['lang']), site));
