import { getCollection } from 'astro:content';
import { type HireExample, hireExamples } from '../logic/estimate/index.ts';
import type { Assumption, Decision } from '../schemas/hire.ts';
import { getRules, latestCheck } from './rules.ts';

/** Everything about the costs of hiring, worked out by the rules as they were last checked. */
export interface HireData {
  readonly examples: readonly HireExample[];
  readonly assumptions: readonly (Assumption & { readonly id: string })[];
  readonly currency: string;
  /** Day the rules were last checked; its tax year is used. */
  readonly date: string;
  /** Last day for which they hold. */
  readonly through: string;
}

async function make(): Promise<HireData> {
  const [rules, entries] = await Promise.all([getRules(), getCollection('hirer')]);
  const date = latestCheck(rules);
  const byId = Object.fromEntries(entries.map(({ id, data }) => [id, data]));
  return {
    examples: hireExamples(byId, rules, date),
    assumptions: entries
      .flatMap(({ id, data }) => (data.kind === 'assumption' ? [{ ...data, id }] : []))
      .sort((a, b) => a.order - b.order),
    currency: rules.country.currency,
    date,
    through: rules.country.coveredThrough,
  };
}

let made: Promise<HireData> | undefined;
/** Worked out once a build: every figure of a text asks for it. */
export const getHire = (): Promise<HireData> => {
  made ??= make();
  return made;
};

/** What decides between payroll and virtual assistant, in table order. */
export async function getDecisions(): Promise<readonly (Decision & { readonly id: string })[]> {
  const entries = await getCollection('decisions');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
}
