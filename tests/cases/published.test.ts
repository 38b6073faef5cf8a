import { describe, expect, it } from 'vitest';
import { loadRules } from '../support/rules.ts';
import { PUBLISHED as id, type Published } from './published-id.ts';

/** The second table of each country. */
const TABLES = { id };

/** Starting values for the reader to change, and texts: not figures that anyone has published. */
const OWN_TOPICS = ['country', 'defaults', 'activities'];

interface Parameter {
  readonly unit: string;
  readonly values: Readonly<Record<string, { readonly value: unknown }>>;
}
const isParameter = (node: unknown): node is Parameter =>
  typeof node === 'object' && node !== null && 'values' in node && 'unit' in node;

/** Every figure of a country's rules by `topic.parameter`; grounds are texts. */
function figures(country: string): [string, Parameter][] {
  return Object.entries(loadRules(country))
    .filter(([topic]) => !OWN_TOPICS.includes(topic))
    .flatMap(([topic, file]) =>
      Object.entries(file as object)
        .filter(([, node]) => isParameter(node) && node.unit !== 'ground')
        .map(([name, node]): [string, Parameter] => [`${topic}.${name}`, node as Parameter]),
    );
}

const entries = (parameter: Parameter): Published[] =>
  Object.entries(parameter.values).map(([from, { value }]) => ({ from, value }));

describe.each(Object.entries(TABLES))(
  '%s: the rules equal a second, separately typed table',
  (country, table) => {
    const rules = figures(country);

    it('the table has every figure of the rules and no other', () => {
      expect(Object.keys(table).sort()).toEqual(rules.map(([name]) => name).sort());
    });

    it.each(rules)('%s', (name, parameter) => {
      const typed = table[name] ?? [];
      const held = entries(parameter);
      expect(held.map(({ value }) => value)).toEqual(typed.map(({ value }) => value));
      for (const [index, { from }] of typed.entries())
        if (from) expect(held[index]?.from).toBe(from);
    });
  },
);

describe('TER', () => {
  it.each([
    ['A', 44],
    ['B', 40],
    ['C', 41],
  ])('the annex prints %s in %i rows', (category, count) => {
    expect(id[`ter.category${category}`]?.[0]?.value).toHaveLength(count);
  });
});
