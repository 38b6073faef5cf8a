import { contentFiles, readYaml } from './content.ts';

/** Figures as somebody printed them, by `topic.parameter` and the day each starts; `''`: a source that gives no day. */
export type Published = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Parameter {
  readonly unit: string;
  readonly values: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Row {
  readonly upTo: number | null;
  readonly rate: number;
}

const isParameter = (node: unknown): node is Parameter =>
  typeof node === 'object' && node !== null && 'values' in node && 'unit' in node;
const isScale = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && 'rate' in row);

const percent = (share: number): string => `${Number((share * 100).toFixed(4))}%`;

/** A scale in words: `20% to 37700, 45%`. */
const inWords = (rows: readonly Row[]): string =>
  rows.map(({ upTo, rate }) => `${percent(rate)}${upTo === null ? '' : ` to ${upTo}`}`).join(', ');

function shown(value: unknown, unit: string): unknown {
  if (isScale(value)) return inWords(value);
  if (unit !== 'share' || value === null) return value;
  if (typeof value === 'number') return percent(value);
  const shares = Object.entries(value as Readonly<Record<string, number>>);
  return Object.fromEntries(shares.map(([name, share]) => [name, percent(share)]));
}

/** Every figure of a country's rules, scales and shares in words; its defaults and grounds are our own texts. */
export function figuresOf(country: string): Published {
  const found: Record<string, Record<string, unknown>> = {};
  for (const path of contentFiles(`rules/${country}`, '.yaml')) {
    const { topic, ...file } = readYaml(path) as Readonly<Record<string, unknown>>;
    if (topic === 'defaults') continue;
    for (const [name, node] of Object.entries(file)) {
      if (!isParameter(node) || node.unit === 'ground') continue;
      found[`${topic}.${name}`] = Object.fromEntries(
        Object.entries(node.values).map(([day, { value }]) => [day, shown(value, node.unit)]),
      );
    }
  }
  return found;
}
