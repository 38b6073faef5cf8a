import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../../build/download.ts';
import { glossaryDownload } from '../../../entries/glossary-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** All terms as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  jsonFile(await glossaryDownload(String(props['lang']), site));
