import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFile } from '../../../build/download.ts';
import { balanceSchema } from '../../../entries/balance-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the fields mean, per language. */
export const GET: APIRoute = ({ props, site }) => {
  const { schema, address } = balanceSchema(String(props['lang']), site);
  return schemaFile(schema, address);
};
