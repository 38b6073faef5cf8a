import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../../build/download.ts';
import { localePaths } from '../../../entries/site.ts';
import { sourcesDownload } from '../../../entries/sources-download.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** The bibliography as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  jsonFile(await sourcesDownload(String(props['lang']), site));
