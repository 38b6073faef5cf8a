import { type AnyRulesFile, assemble } from '../rules.ts';
import type { BaseRules, Country, CountryModel } from './types.ts';

/** Loads the file with the shape of each country's taxes: only when that country is asked for. */
export type Registry = Readonly<Record<string, () => Promise<{ readonly model: CountryModel }>>>;

export const COUNTRIES = {
  id: () => import('./id.ts'),
  ph: () => import('./ph.ts'),
  us: () => import('./us.ts'),
  gb: () => import('./gb.ts'),
  in: () => import('./in.ts'),
  own: () => import('./own.ts'),
} as const satisfies Registry;
export type CountryId = keyof typeof COUNTRIES;

/** The files that every country has. */
const BASE = ['country', 'defaults', 'choices', 'schemes'];

/** The shape of a country's taxes. @throws RangeError for a country that is not in the registry */
export async function modelOf(id: string, registry: Registry = COUNTRIES): Promise<CountryModel> {
  const load = registry[id];
  if (!load) throw new RangeError(`no country "${id}"`);
  return (await load()).model;
}

/**
 * A country ready to be asked, from its validated files (by entry id, such as `gb/income-tax`); others are passed over.
 * @throws RangeError when a file that every country has is missing or misnamed, or the country is not in the registry
 */
export async function countryOf(
  id: string,
  files: Readonly<Record<string, AnyRulesFile>>,
  registry: Registry = COUNTRIES,
): Promise<Country> {
  const rules = assemble(files, id, BASE) as unknown as BaseRules;
  return { model: await modelOf(id, registry), rules };
}
