import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../../build/download.ts';
import { rulesDownload } from '../../../entries/rules-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** The rules of every country as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  jsonFile(await rulesDownload(String(props['lang']), site));
