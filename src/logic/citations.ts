/** Every source id that stands under a `source` key anywhere in a structure: what a file of rules rests on. */
export function sourcesWithin(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(sourcesWithin);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string' ? [value] : sourcesWithin(value),
  );
}

/**
 * The source ids and seed points that an MDX text cites, by `<Cite s="…">` and `<Verdict point="…">`.
 * @example citedIn('So it is. <Cite s="S5 bls-ors-2025" />') // => ['S5', 'bls-ors-2025']
 */
export function citedIn(mdx: string): string[] {
  const marks = mdx.matchAll(/<Cite\s+s="([^"]*)"|<Verdict\s+[^>]*\bpoint="([^"]*)"/g);
  return [...marks].flatMap(([, cited, point]) =>
    (cited ?? point ?? '').split(/\s+/).filter(Boolean),
  );
}
