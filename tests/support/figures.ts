import { readYaml } from './content.ts';

interface Parameter {
  readonly values: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Row {
  readonly upTo: number | null;
  readonly rate: number;
}

const isParameter = (node: unknown): node is Parameter =>
  typeof node === 'object' && node !== null && 'values' in node;
const isScale = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && 'rate' in row);

/** A scale in words: `20% to 37700, 45%`. */
const inWords = (rows: readonly Row[]): string =>
  rows
    .map(
      ({ upTo, rate }) =>
        `${Number((rate * 100).toFixed(4))}%${upTo === null ? '' : ` to ${upTo}`}`,
    )
    .join(', ');

/** Every figure of some of a country's rule files by `topic.parameter` and day, scales in words. */
export function figuresOf(
  country: string,
  topics: readonly string[],
): Record<string, Record<string, unknown>> {
  const found: Record<string, Record<string, unknown>> = {};
  for (const topic of topics) {
    const file = readYaml(`rules/${country}/${topic}.yaml`) as Record<string, unknown>;
    for (const [name, node] of Object.entries(file)) {
      if (!isParameter(node)) continue;
      found[`${topic}.${name}`] = Object.fromEntries(
        Object.entries(node.values).map(([day, { value }]) => [
          day,
          isScale(value) ? inWords(value) : value,
        ]),
      );
    }
  }
  return found;
}
