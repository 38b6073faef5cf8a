import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../../build/download.ts';
import { payDownload } from '../../../entries/pay-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** All figures of pay as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  jsonFile(await payDownload(String(props['lang']), site));
