/** The headers of a path as a server reads its own file: written apart from what writes them. */
export type HeadersOf = (path: string) => Record<string, string>;

/** nginx: a location with headers of its own has no others. */
export function readNginx(text: string): HeadersOf {
  const read = (block: string) =>
    Object.fromEntries(
      [...block.matchAll(/^\s*add_header (\S+) "([^"]*)"( always)?;$/gm)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
  const locations = [...text.matchAll(/^location \^~ (\S+) \{\n([\s\S]*?)^\}/gm)];
  const outside = text.replace(/^location [\s\S]*?^\}/gm, '');
  return (path) =>
    read(locations.find(([, prefix = '']) => path.startsWith(prefix))?.[2] ?? outside);
}

/** Caddy: each `header` whose path fits adds its own; `?` only what nothing else has set. */
export function readCaddy(text: string): HeadersOf {
  const blocks = [...text.matchAll(/^header (\S+) \{\n([\s\S]*?)^\}/gm)].flatMap(
    ([, path = '', body = '']) =>
      [...body.matchAll(/^\t(\S+) "([^"]*)"$/gm)].map(([, name = '', value = '']) => ({
        path,
        name,
        value,
      })),
  );
  const lines = [...text.matchAll(/^header (\S+) (\S+) "([^"]*)"$/gm)].map(
    ([, path = '', name = '', value = '']) => ({ path, name, value }),
  );
  return (asked) => {
    const fitting = [...blocks, ...lines].filter(({ path }) =>
      asked.startsWith(path.replace(/\*$/, '')),
    );
    const isDefault = ({ name }: { name: string }) => name.startsWith('?');
    const set = (some: typeof fitting) =>
      Object.fromEntries(some.map(({ name, value }) => [name.replace('?', ''), value]));
    return {
      ...set(fitting.filter(isDefault)),
      ...set(fitting.filter((one) => !isDefault(one))),
    };
  };
}
