import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFile } from '../../../build/download.ts';
import { rulesSchema } from '../../../entries/rules-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the fields mean, per language. */
export const GET: APIRoute = ({ props, site }) => {
  const { schema, address } = rulesSchema(String(props['lang']), site);
  return schemaFile(schema, address);
};
