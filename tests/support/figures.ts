import { readYaml } from './content.ts';

interface Parameter {
  readonly unit: string;
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

const percent = (share: number): string => `${Number((share * 100).toFixed(4))}%`;

/** A scale in words: `20% to 37700, 45%`. */
const inWords = (rows: readonly Row[]): string =>
  rows.map(({ upTo, rate }) => `${percent(rate)}${upTo === null ? '' : ` to ${upTo}`}`).join(', ');

function shown(value: unknown, unit: string): unknown {
  if (isScale(value)) return inWords(value);
  return unit === 'share' && typeof value === 'number' ? percent(value) : value;
}

/** Every figure of some of a country's rule files by `topic.parameter` and day, scales and shares in words. */
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
        Object.entries(node.values).map(([day, { value }]) => [day, shown(value, node.unit)]),
      );
    }
  }
  return found;
}
