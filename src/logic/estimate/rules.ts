import type { RulesOf, Topic } from '../../schemas/rules/id.ts';
import { type Dated, type Reading, valueAt } from './dated.ts';
import { NotCoveredError } from './errors.ts';

/** All rules of one country by topic: plain JSON, so that an island can be given it. */
export type CountryRules = { readonly [T in Topic]: RulesOf<T> };

/** The files that make up a country. */
const TOPICS: readonly Topic[] = [
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
  files: Readonly<Record<string, AnyRulesFile>>,
  country = 'id',
): CountryRules {
  return assemble(files, country, TOPICS, TOPICS) as unknown as CountryRules;
}

/** What any rules file says of itself. */
export interface AnyRulesFile {
  readonly country: string;
  readonly topic: string;
}

/**
 * A country's files by topic; with `only`, no other topics.
 * @throws RangeError when a topic of `needed` is missing, or a file's name is not its country and topic
 */
export function assemble(
  files: Readonly<Record<string, AnyRulesFile>>,
  country: string,
  needed: readonly string[],
  only?: readonly string[],
): Readonly<Record<string, AnyRulesFile>> {
  const rules: Record<string, AnyRulesFile> = {};
  for (const [id, file] of Object.entries(files)) {
    if (id !== `${file.country}/${file.topic}`) {
      throw new RangeError(`rules file ${id}: holds ${file.country}/${file.topic}`);
    }
    if (file.country === country && (only?.includes(file.topic) ?? true)) rules[file.topic] = file;
  }
  const missing = needed.filter((topic) => !rules[topic]);
  if (missing.length > 0) throw new RangeError(`rules for ${country}: no ${missing.join(', ')}`);
  return rules;
}

/** What is asked of any country's rules before one of them is read. */
export interface Covered {
  readonly country: {
    readonly taxYearStarts: string;
    readonly coveredFrom: string;
    readonly coveredThrough: string;
  };
}

type NamesOf<File> = {
  [K in keyof File]: File[K] extends Dated<unknown> ? K : never;
}[keyof File] &
  string;
type ValueOf<P> = P extends { values: Record<string, { value: infer Value }> }
  ? NonNullable<Value>
  : never;

/** Reads a parameter of some country's rules on the day it was made for. */
export type ReadOf<Rules> = <T extends keyof Rules & string, K extends NamesOf<Rules[T]>>(
  topic: T,
  name: K,
) => Reading<ValueOf<Rules[T][K]>>;
/** The same for Indonesia. */
export type Read = ReadOf<CountryRules>;

/**
 * A reader of all rules as they stand on a day.
 * @throws NotCoveredError when the day lies past `coveredThrough`; reading throws it where a rule has no value
 */
export function rulesAt<Rules extends Covered>(rules: Rules, date: string): ReadOf<Rules> {
  if (date > rules.country.coveredThrough) {
    throw new NotCoveredError(
      'country',
      date,
      `checked only through ${rules.country.coveredThrough}`,
    );
  }
  return (topic, name) =>
    valueAt(
      rules[topic][name as keyof Rules[typeof topic]] as Dated<never>,
      date,
      `${topic}.${name}`,
    );
}

export interface TaxYear {
  /** The calendar year in which it starts. */
  readonly year: number;
  /** First and last day: yearly rules are read on the last. */
  readonly start: string;
  readonly end: string;
}

const DAY = 86_400_000;

/** The tax year that a day lies in, by the country's own start. @throws NotCoveredError outside coverage */
export function taxYear(rules: Covered, date: string): TaxYear {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`date: "${date}" is not YYYY-MM-DD`);
  const { coveredFrom, coveredThrough, taxYearStarts } = rules.country;
  if (date < coveredFrom || date > coveredThrough) {
    throw new NotCoveredError(
      'country',
      date,
      `covered from ${coveredFrom} through ${coveredThrough}`,
    );
  }
  const year = Number(date.slice(0, 4)) - (date.slice(5) < taxYearStarts ? 1 : 0);
  const next = Date.parse(`${year + 1}-${taxYearStarts}T00:00:00Z`);
  return {
    year,
    start: `${year}-${taxYearStarts}`,
    end: new Date(next - DAY).toISOString().slice(0, 10),
  };
}

/** A tax year as it is called: `2026`, or `2025/26` where it does not start with the calendar's. */
export function taxYearName({ year, start }: TaxYear): string {
  return start.endsWith('-01-01')
    ? String(year)
    : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** First day of a month, `YYYY-MM-01`: monthly rules are read there. */
export function monthStart(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
