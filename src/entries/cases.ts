import { getCollection } from 'astro:content';
import {
  COUNTRIES,
  type CountryId,
  taxYear,
  taxYearName,
} from '../logic/estimate/countries/index.ts';
import { isPublished, type PublishedCase, type WorkedCase } from '../schemas/case.ts';

/** The worked cases by the id of their file: `gb/2026-04-05/published`. */
async function getCases(): Promise<
  readonly (readonly [id: string, cases: readonly WorkedCase[]])[]
> {
  const files = await getCollection('cases');
  return files.map(({ id, data }) => [id, data] as const).sort(([a], [b]) => a.localeCompare(b));
}

/** The examples that others print. */
export const publishedCases = async (): Promise<readonly PublishedCase[]> =>
  (await getCases()).flatMap(([, cases]) => cases).filter(isPublished);

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
  const [files, rules] = await Promise.all([getCases(), getCollection('rules')]);
  const abouts = rules.flatMap(({ data }) => (data.topic === 'country' ? [data] : []));
  return (Object.keys(COUNTRIES) as CountryId[]).flatMap((country) => {
    const cases = files.filter(([id]) => id.startsWith(`${country}/`)).flatMap(([, list]) => list);
    const published = cases.filter(isPublished);
    const about = abouts.find((one) => one.country === country);
    if (!about || published.length === 0) return [];
    const name = (date: string) => taxYearName(taxYear({ country: about }, date));
    const years = [name(about.coveredFrom), name(about.coveredThrough)] as const;
    return [{ country, years, published, computed: cases.length - published.length }];
  });
}
