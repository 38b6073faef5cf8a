import { expect, test } from 'vitest';
import {
  type CountryId,
  estimateIn,
  taxYearName,
} from '../../../src/logic/estimate/countries/index.ts';
import { loadCountry } from '../../support/rules.ts';

const practice = {
  clients: [{ kind: 'project', amount: 1, count: 1 }],
  weeksPerYear: 44,
  hoursPerWeek: 40,
  costsPerMonth: 0,
} as const;

test.each<[CountryId, string, string]>([
  ['us', '2026-01-01', '2026'],
  ['gb', '2026-04-05', '2025/26'],
  ['gb', '2026-04-06', '2026/27'],
  ['in', '2026-03-31', '2025/26'],
])('%s: %s lies in the tax year %s', async (id, day, name) => {
  const country = await loadCountry(id);
  expect(taxYearName(estimateIn(country, practice, day).year)).toBe(name);
});
