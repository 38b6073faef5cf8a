/** Every text, or list of texts, that stands under a key anywhere in a structure, in order: the sources of a file of rules, for one. */
export function valuesUnder(data: unknown, key: string): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const texts = (value: unknown) =>
    [value].flat().every((one) => typeof one === 'string') ? ([value].flat() as string[]) : null;
  return Object.entries(data).flatMap(
    ([name, value]) => (name === key && texts(value)) || valuesUnder(value, key),
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

/**
 * The anchors of the bibliography that a rendered page links to, each once, in order.
 * @example anchorsCited('<a href="/sources/#s5">S5</a>', '/sources/') // => ['s5']
 */
export function anchorsCited(html: string, bibliography: string): string[] {
  const parts = html.split(`href="${bibliography}#`).slice(1);
  return [...new Set(parts.map((part) => part.slice(0, part.indexOf('"'))))];
}
