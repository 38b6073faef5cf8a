import { getCollection } from 'astro:content';
import {
  type CountryRules,
  EMPLOYEE_STATUSES,
  type Employed,
  type Estimate,
  employed,
  estimate,
  type NamedValue,
  ruleNamed,
} from '../logic/estimate/index.ts';
import type { Lang } from '../schemas/common.ts';
import type { Example } from '../schemas/examples.ts';
import type { GuidePage } from '../schemas/page.ts';
import { once } from './once.ts';
import { proseIn } from './prose.ts';
import { getRules, latestCheck, THR_MONTH } from './rules.ts';

export interface Guide extends GuidePage {
  readonly slug: string;
  readonly route: string;
  /** What links to it say: its title. */
  readonly name: string;
}

/** The guides of a language in their order. @throws Error when two of them share a place in it */
export const getGuides = once(async (lang: Lang): Promise<readonly Guide[]> => {
  const guides = [...(await proseIn('guides', lang))]
    .map(
      ([slug, { data }]): Guide => ({ ...data, slug, route: `guides/${slug}/`, name: data.title }),
    )
    .sort((a, b) => a.order - b.order);
  for (const [index, { slug, order }] of guides.entries()) {
    const before = guides[index - 1];
    if (before?.order === order)
      throw new Error(
        `content/guides/${lang}: ${before.slug} and ${slug} both have order ${order}`,
      );
  }
  return guides;
});

/** The file of a guide's page, for messages. */
export const guideFile = (lang: Lang, pathname: string): string =>
  `content/guides/${lang}/${pathname.split('/').filter(Boolean).at(-1)}.mdx`;

/** Does what a guide asks for, and names its file when that cannot be done. */
async function asked<Value>(
  file: string,
  what: string,
  make: () => Promise<Value>,
): Promise<Value> {
  try {
    return await make();
  } catch (error) {
    throw new Error(`${file}: ${what}: ${error instanceof Error ? error.message : error}`);
  }
}

/** A practice of `content/estimator/examples.yaml`, worked out by the rules as they were last checked. */
export interface WorkedExample {
  readonly id: string;
  readonly example: Example;
  readonly year: Estimate;
  readonly rules: CountryRules;
  readonly date: string;
}

/** @throws Error naming the guide's file and the id when there is no such example, or the rules refuse it */
export const workedExample = (file: string, id: string): Promise<WorkedExample> =>
  asked(file, `example "${id}"`, async () => {
    const examples = await getCollection('examples');
    const found = examples.find((entry) => entry.id === id);
    if (!found) throw new Error('it is not in content/estimator/examples.yaml');
    const { words: _, norm, nppnNotified, eligibility, ...practice } = found.data;
    const { lastYearGross, ...answers } = eligibility;
    const rules = await getRules();
    const date = latestCheck(rules);
    const input = {
      ...practice,
      ...(norm !== undefined && { norm }),
      ...(nppnNotified !== undefined && { nppnNotified }),
      eligibility: { ...answers, ...(lastYearGross !== undefined && { lastYearGross }) },
    };
    return { id, example: found.data, year: estimate(input, rules, date), rules, date };
  });

/** A year of employment at a wage. @throws Error naming the guide's file when the wage or status cannot be */
export const employedYear = (
  file: string,
  wage: number,
  status: string,
): Promise<{ job: Employed; currency: string }> =>
  asked(file, `employed at ${wage}`, async () => {
    const ptkp = EMPLOYEE_STATUSES.find((one) => one === status);
    if (!ptkp)
      throw new RangeError(`status "${status}" is none of ${EMPLOYEE_STATUSES.join(', ')}`);
    const rules = await getRules();
    const input = { monthlyWage: wage, ptkp, thrMonth: THR_MONTH };
    const job = employed(input, rules, Number(latestCheck(rules).slice(0, 4)));
    return { job, currency: rules.country.currency };
  });

/** A value of the rules by name. @throws Error naming the guide's file and the rule when there is none */
export const namedRule = (
  file: string,
  name: string,
  on: string | undefined,
  key: string | undefined,
): Promise<{ found: NamedValue; currency: string }> =>
  asked(file, `rule "${name}"`, async () => {
    const rules = await getRules();
    const found = ruleNamed(rules, name, on ?? latestCheck(rules), key);
    return { found, currency: rules.country.currency };
  });
