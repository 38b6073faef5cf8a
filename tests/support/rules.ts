import { contentFiles, readYaml } from '../../src/build/content.ts';
import { type Country, countryOf } from '../../src/logic/estimate/countries/index.ts';
import { assembleRules, type CountryRules } from '../../src/logic/estimate/rules.ts';
import { type AnyRulesFile, allRulesFileSchema } from '../../src/schemas/rules/all.ts';

/** The files of a country by entry id, each checked by the schema. */
const filesOf = (country: string): Readonly<Record<string, AnyRulesFile>> =>
  Object.fromEntries(
    contentFiles(`rules/${country}`, '.yaml').map((file) => [
      file.slice('rules/'.length, -'.yaml'.length),
      allRulesFileSchema.parse(readYaml(file)),
    ]),
  );

/** The rules of Indonesia, with the shape that its own functions ask for. */
export const loadRules = (): CountryRules => assembleRules(filesOf('id'));

/** Countries with a page of their own: the estimator of the others is a page already. */
export const PAGES = contentFiles('rules', 'page.yaml').map((file) => file.split('/')[1] ?? '');

/** A country of the registry, ready to be asked. */
export const loadCountry = (id: string): Promise<Country> => countryOf(id, filesOf(id));
