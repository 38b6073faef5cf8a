/** Every text that stands under a key anywhere in a structure, alone or in a list, in order: the sources of a file of rules, for one. */
export function valuesUnder(data: unknown, key: string): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const texts = name === key ? [value].flat().filter((text) => typeof text === 'string') : [];
    return texts.length > 0 ? texts : valuesUnder(value, key);
  });
}

const CITING: ReadonlySet<string> = new Set(['source', 'sources', 'evidence']);

/**
 * The source ids and seed points that data cite at any depth, each once: under `source`, `sources` or `evidence`.
 * @example sourcesIn({ fee: { value: 10, sources: ['bps', 'S5'] } }) // => ['bps', 'S5']
 */
export function sourcesIn(data: unknown): string[] {
  const under = (node: unknown, cites: boolean): string[] => {
    if (typeof node === 'string') return cites ? [node] : [];
    if (typeof node !== 'object' || node === null) return [];
    if (Array.isArray(node)) return node.flatMap((item) => under(item, cites));
    return Object.entries(node).flatMap(([key, value]) => under(value, CITING.has(key)));
  };
  return [...new Set(under(data, false))];
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

/**
 * The anchors of the bibliography that a rendered page links to, each once, in order.
 * @param bibliography - addresses of its pages
 * @example anchorsCited('<a href="/sources/#s5">S5</a>', ['/sources/']) // => ['s5']
 */
export function anchorsCited(html: string, bibliography: readonly string[]): string[] {
  const links = [...html.matchAll(/href="([^"#]*)#([^"]*)"/g)];
  const cited = links.filter(([, page = '']) => bibliography.includes(page));
  return [...new Set(cited.map(([, , anchor = '']) => anchor))];
}
