import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFile } from '../../../build/download.ts';
import { localePaths } from '../../../entries/site.ts';
import { sourcesSchema } from '../../../entries/sources-download.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the fields of the bibliography mean, per language. */
export const GET: APIRoute = ({ props, site }) => {
  const { schema, address } = sourcesSchema(String(props['lang']), site);
  return schemaFile(schema, address);
};
