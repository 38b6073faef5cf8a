import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFile } from '../../../build/download.ts';
import { comparisonSchema } from '../../../entries/comparison-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the fields of the comparison's data mean, per language. */
export const GET: APIRoute = ({ props, site }) => {
  const { schema, address } = comparisonSchema(String(props['lang']), site);
  return schemaFile(schema, address);
};
