import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { assembleRules, type CountryRules } from '../../src/logic/estimate/rules.ts';
import { type RulesFile, rulesFileSchema } from '../../src/schemas/rules.ts';

const ROOT = new URL('../../content/rules/', import.meta.url);

/** A YAML file as plain data; a duplicate key is an error. */
export function readYaml(url: URL): unknown {
  const document = parseDocument(readFileSync(url, 'utf8'), { uniqueKeys: true });
  if (document.errors.length > 0)
    throw new Error(`${url.pathname}: ${document.errors[0]?.message}`);
  return document.toJS();
}

/** The rules of a country from its files, each checked by the schema. */
export function loadRules(country = 'id'): CountryRules {
  const files: Record<string, RulesFile> = {};
  for (const name of readdirSync(new URL(`${country}/`, ROOT)).sort()) {
    if (!name.endsWith('.yaml')) continue;
    files[`${country}/${name.slice(0, -5)}`] = rulesFileSchema.parse(
      readYaml(new URL(`${country}/${name}`, ROOT)),
    );
  }
  return assembleRules(files, country);
}
