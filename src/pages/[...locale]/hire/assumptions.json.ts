import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../../build/download.ts';
import { hireDownload } from '../../../entries/hire-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the costs of hiring assume as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  jsonFile(await hireDownload(String(props['lang']), site));
