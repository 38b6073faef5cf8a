import type { CountryRules } from './rules.ts';

/** What to do with a date past the rules' coverage. */
export interface DateOptions {
  /**
   * Answer for tax years that end up to a year past `coveredThrough`, with the rules known on that day, and mark the
   * result `projected`. Default: refuse, as for any other date outside coverage.
   */
  readonly project?: boolean;
}

const nextYear = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/**
 * Rules for the tax year of a date: as they are, or held to stand for a year longer when that is asked for and needed.
 * A value that is already known to start in that year counts from its day. `mark` goes into the result.
 */
export function projection(
  rules: CountryRules,
  date: string,
  { project = false }: DateOptions,
): { readonly rules: CountryRules; readonly mark: { readonly projected?: true } } {
  const { coveredThrough } = rules.country;
  const end = `${date.slice(0, 4)}-12-31`;
  if (!project || end <= coveredThrough) return { rules, mark: {} };
  const country = { ...rules.country, coveredThrough: nextYear(coveredThrough) };
  return { rules: { ...rules, country }, mark: { projected: true } };
}
