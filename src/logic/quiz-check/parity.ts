/** How the length of the statements compares between two languages, and between the two of a pair. */
export interface Parity {
  /** Characters of the second language for each of the first: the least and the most of all pairs. */
  readonly least: number;
  readonly most: number;
}

type Pair = { readonly a: string; readonly b: string };

export function parity(one: readonly Pair[], other: readonly Pair[]): Parity {
  const length = ({ a, b }: Pair) => a.length + b.length;
  const ratios = one.map((pair, i) => length(other[i] ?? pair) / length(pair));
  return { least: Math.min(...ratios), most: Math.max(...ratios) };
}
