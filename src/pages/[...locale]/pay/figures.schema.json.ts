import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFile } from '../../../build/download.ts';
import { paySchema } from '../../../entries/pay-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the fields of the figures of pay mean, per language. */
export const GET: APIRoute = ({ props, site }) => {
  const { schema, address } = paySchema(String(props['lang']), site);
  return schemaFile(schema, address);
};
