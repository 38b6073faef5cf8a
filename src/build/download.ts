import { z } from 'astro/zod';
import { toCsv } from '../logic/csv.ts';

const file = (body: string, type: string) =>
  new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/** A table to take away: one `*.csv.ts` endpoint returns it. */
export const csvFile = (...table: Parameters<typeof toCsv>): Response =>
  file(toCsv(...table), 'text/csv');

/** Data to take away, for people to read as well: one `*.json.ts` endpoint returns it. */
export const jsonFile = (data: object): Response =>
  file(`${JSON.stringify(data, null, 2)}\n`, 'application/json');

/** What such data must look like, as JSON Schema with the descriptions of the fields; `address` is its own. */
export const schemaFile = (schema: z.ZodType, address: string): Response =>
  jsonFile({ $id: address, ...z.toJSONSchema(schema) });
