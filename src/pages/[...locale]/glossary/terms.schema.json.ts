import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFile } from '../../../build/download.ts';
import { glossarySchema } from '../../../entries/glossary-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the fields of the terms mean, per language. */
export const GET: APIRoute = ({ props, site }) => {
  const { schema, address } = glossarySchema(String(props['lang']), site);
  return schemaFile(schema, address);
};
