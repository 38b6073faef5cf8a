import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../src/logic/estimate/countries/index.ts';
import { figuresOf, type Published } from '../support/figures.ts';
import { PUBLISHED as gb } from './published-gb.ts';
import { PUBLISHED as id } from './published-id.ts';
import { PUBLISHED as india } from './published-in.ts';
import { PUBLISHED as ph } from './published-ph.ts';
import { PUBLISHED as us } from './published-us.ts';

/** The second table of each country; where readers bring percentages of their own, nobody publishes any. */
const TABLES: Readonly<Record<string, Published>> = { gb, id, in: india, ph, us, own: {} };

describe.each(Object.keys(COUNTRIES))(
  '%s: the rules equal a second, separately typed table',
  (country) => {
    const table = TABLES[country] ?? {};
    const rules = Object.entries(figuresOf(country));

    test('the table has every figure of the rules and no other', () => {
      expect(TABLES).toHaveProperty(country);
      expect(Object.keys(table).sort()).toEqual(rules.map(([name]) => name).sort());
    });

    test.each(rules)('%s', (name, held) => {
      const typed = Object.entries(table[name] ?? {});
      expect(Object.values(held)).toEqual(typed.map(([, value]) => value));
      const days = Object.keys(held);
      for (const [index, [day]] of typed.entries()) if (day) expect(days[index]).toBe(day);
    });
  },
);

describe('TER', () => {
  test.each([
    ['A', 44],
    ['B', 40],
    ['C', 41],
  ])('the annex prints %s in %i rows', (category, count) => {
    expect(String(id[`ter.category${category}`]?.['2024-01-01']).split(', ')).toHaveLength(count);
  });
});
