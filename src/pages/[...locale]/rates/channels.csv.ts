import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../build/download.ts';
import { channelsDownload, channelsTable } from '../../../entries/channels-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What each way of being paid keeps as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  csvFile(...channelsTable(await channelsDownload(String(props['lang']), site)));
