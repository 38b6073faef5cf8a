import type { RulesFile, RulesOf, Topic } from '../../schemas/rules.ts';
import { type Dated, type Reading, valueAt } from './dated.ts';
import { NotCoveredError } from './errors.ts';

/** All rules of one country by topic: plain JSON, so that an island can be given it. */
export type CountryRules = { readonly [T in Topic]: RulesOf<T> };

/** The files that make up a country. */
export const TOPICS: readonly Topic[] = [
  'country',
  'income-tax',
  'ptkp',
  'ter',
  'umkm',
  'nppn',
  'non-employee',
  'bpjs-employed',
  'bpjs-self',
  'thr',
  'pkwt',
  'minimum-wage',
  'activities',
  'defaults',
];

/**
 * One country's rules from its validated files (by entry id, such as `id/umkm`).
 * @throws RangeError when a topic is missing, or a file's name is not its country and topic
 */
export function assembleRules(
  files: Readonly<Record<string, RulesFile>>,
  country = 'id',
): CountryRules {
  const rules: Partial<Record<Topic, RulesFile>> = {};
  for (const [id, file] of Object.entries(files)) {
    if (id !== `${file.country}/${file.topic}`) {
      throw new RangeError(`rules file ${id}: holds ${file.country}/${file.topic}`);
    }
    if (file.country === country) rules[file.topic] = file;
  }
  const missing = TOPICS.filter((topic) => !rules[topic]);
  if (missing.length > 0) throw new RangeError(`rules for ${country}: no ${missing.join(', ')}`);
  return rules as CountryRules;
}

type NamesOf<T extends Topic> = {
  [K in keyof RulesOf<T>]: RulesOf<T>[K] extends Dated<unknown> ? K : never;
}[keyof RulesOf<T>] &
  string;
type ValueOf<P> = P extends { values: Record<string, { value: infer Value }> }
  ? NonNullable<Value>
  : never;

/** Reads a parameter on the day it was made for. */
export type Read = <T extends Topic, K extends NamesOf<T>>(
  topic: T,
  name: K,
) => Reading<ValueOf<RulesOf<T>[K]>>;

/**
 * A reader of all rules as they stand on a day.
 * @throws NotCoveredError when the day lies past `coveredThrough`; reading throws it where a rule has no value
 */
export function rulesAt(rules: CountryRules, date: string): Read {
  if (date > rules.country.coveredThrough) {
    throw new NotCoveredError(
      'country',
      date,
      `checked only through ${rules.country.coveredThrough}`,
    );
  }
  return (topic, name) => valueAt(rules[topic][name] as Dated<never>, date, `${topic}.${name}`);
}

/** Last day of the tax year that a day lies in: yearly rules are read there. @throws NotCoveredError outside coverage */
export function taxYear(rules: CountryRules, date: string): { year: number; end: string } {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`date: "${date}" is not YYYY-MM-DD`);
  const { coveredFrom, coveredThrough } = rules.country;
  if (date < coveredFrom || date > coveredThrough) {
    throw new NotCoveredError(
      'country',
      date,
      `covered from ${coveredFrom} through ${coveredThrough}`,
    );
  }
  return { year: Number(date.slice(0, 4)), end: `${date.slice(0, 4)}-12-31` };
}

/** First day of a month, `YYYY-MM-01`: monthly rules are read there. */
export function monthStart(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
