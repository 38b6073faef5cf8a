import { getCollection } from 'astro:content';
import {
  COUNTRIES,
  type CountryId,
  taxYear,
  taxYearName,
} from '../logic/estimate/countries/index.ts';
import { isPublished, type PublishedCase } from '../schemas/case.ts';
import { getCountry } from './rules.ts';

/** What the estimator was checked against in a country. */
export interface CountryChecks {
  readonly country: CountryId;
  /** First and last tax year that the rules cover, by name: `2025/26`. */
  readonly years: readonly [first: string, last: string];
  /** Examples that others print, oldest first. */
  readonly published: readonly PublishedCase[];
  /** How many cases we worked out ourselves. */
  readonly computed: number;
}

/** The checks of every country that has published examples, in the order of the registry. */
export async function checksByCountry(): Promise<readonly CountryChecks[]> {
  const files = (await getCollection('cases')).sort((a, b) => a.id.localeCompare(b.id));
  const checks = await Promise.all(
    (Object.keys(COUNTRIES) as CountryId[]).map(async (country) => {
      const cases = files
        .filter(({ id }) => id.startsWith(`${country}/`))
        .flatMap(({ data }) => data);
      const { rules } = await getCountry(country);
      const { coveredFrom, coveredThrough } = rules.country;
      const name = (date: string) => taxYearName(taxYear(rules, date));
      const published = cases.filter(isPublished);
      return {
        country,
        years: [name(coveredFrom), name(coveredThrough)] as const,
        published,
        computed: cases.length - published.length,
      };
    }),
  );
  return checks.filter(({ published }) => published.length > 0);
}
