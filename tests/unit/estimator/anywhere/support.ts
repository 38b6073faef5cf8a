import type { Place } from '../../../../src/islands/estimator/anywhere/derive.ts';
import { type Draft, draftOf } from '../../../../src/islands/estimator/anywhere/draft.ts';
import { fieldsOf } from '../../../../src/logic/estimate/countries/index.ts';
import type { Lang } from '../../../../src/schemas/common.ts';
import type { PageFile } from '../../../../src/schemas/rules/country.ts';
import { loadCountry } from '../../../support/rules.ts';

export const DATE = '2026-11-26';

/** A country with its page, and where its form starts. */
export async function setUp(id: string, lang: Lang = 'en') {
  const country = await loadCountry(id);
  const { page } = country.rules as unknown as { page: PageFile };
  const fields = fieldsOf(country);
  const place: Place & { country: typeof country } = { country, fields, date: DATE, lang };
  const [example] = page.examples;
  if (!example) throw new RangeError(`${id}: no example`);
  const start: Draft = draftOf(example, page, fields, lang);
  const schemes = Object.keys(country.rules.schemes.schemes);
  return { country, page, fields, place, start, origin: { country: id, fields, schemes, lang } };
}
