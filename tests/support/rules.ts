import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import {
  COUNTRIES,
  type Country,
  type CountryId,
  countryOf,
} from '../../src/logic/estimate/countries/index.ts';
import { assembleRules, type CountryRules } from '../../src/logic/estimate/rules.ts';
import { type AnyRulesFile, allRulesFileSchema } from '../../src/schemas/rules/all.ts';

const ROOT = new URL('../../content/rules/', import.meta.url);

/** A YAML file as plain data; a duplicate key is an error. */
export function readYaml(url: URL): unknown {
  const document = parseDocument(readFileSync(url, 'utf8'), { uniqueKeys: true });
  if (document.errors.length > 0)
    throw new Error(`${url.pathname}: ${document.errors[0]?.message}`);
  return document.toJS();
}

/** The files of a country, each checked by the schema. */
function filesOf(country: string): Record<string, AnyRulesFile> {
  const files: Record<string, AnyRulesFile> = {};
  for (const name of readdirSync(new URL(`${country}/`, ROOT)).sort()) {
    if (!name.endsWith('.yaml')) continue;
    files[`${country}/${name.slice(0, -5)}`] = allRulesFileSchema.parse(
      readYaml(new URL(`${country}/${name}`, ROOT)),
    );
  }
  return files;
}

/** The rules of Indonesia, with the shape that its own functions ask for. */
export const loadRules = (): CountryRules => assembleRules(filesOf('id'));

/** Countries with a page of their own: the estimator of the others is a page already. */
export const PAGES = (Object.keys(COUNTRIES) as CountryId[]).filter((id) =>
  existsSync(new URL(`${id}/page.yaml`, ROOT)),
);

/** A country of the registry, ready to be asked. */
export const loadCountry = (id: string): Promise<Country> => countryOf(id, filesOf(id));
