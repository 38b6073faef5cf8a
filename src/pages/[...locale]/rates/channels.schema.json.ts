import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFile } from '../../../build/download.ts';
import { channelsSchema } from '../../../entries/channels-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the fields mean, per language. */
export const GET: APIRoute = ({ props, site }) => {
  const { schema, address } = channelsSchema(String(props['lang']), site);
  return schemaFile(schema, address);
};
