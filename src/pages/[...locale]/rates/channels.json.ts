import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../../build/download.ts';
import { channelsDownload } from '../../../entries/channels-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What each way of being paid keeps as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  jsonFile(await channelsDownload(String(props['lang']), site));
