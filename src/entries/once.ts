/**
 * A look-up that every page asks for anew, and that is answered once a build for the same names; while the site is
 * edited it is answered each time, because the content changes under it.
 * @example const getTerms = once((lang: Lang) => readTerms(lang));
 */
export function once<Names extends readonly string[], Value>(
  find: (...names: Names) => Value,
): (...names: Names) => Value {
  const found = new Map<string, Value>();
  return (...names) => {
    const key = names.join('\n');
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(...names);
    if (!import.meta.env.DEV) found.set(key, value);
    return value;
  };
}
