import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../build/download.ts';
import { glossaryDownload, glossaryTable } from '../../../entries/glossary-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** All terms as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  csvFile(...glossaryTable(await glossaryDownload(String(props['lang']), site)));
