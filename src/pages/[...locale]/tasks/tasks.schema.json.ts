import type { APIRoute, GetStaticPaths } from 'astro';
import { schemaFile } from '../../../build/download.ts';
import { localePaths } from '../../../entries/site.ts';
import { tasksSchema } from '../../../entries/tasks-download.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What the fields of the tasks mean, per language. */
export const GET: APIRoute = ({ props, site }) => {
  const { schema, address } = tasksSchema(String(props['lang']), site);
  return schemaFile(schema, address);
};
