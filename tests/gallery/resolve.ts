/** A text that begins with `$`, or an object with one such key, stands for something made. */
export type Makers = Readonly<Record<string, (argument: never) => unknown>>;

/** Values with every `$name argument` made. @throws RangeError for a name that nothing makes */
export function resolve(value: unknown, makers: Makers): unknown {
  const make = (name: string, argument: unknown) => {
    const maker = makers[name] as ((argument: unknown) => unknown) | undefined;
    if (!maker) throw new RangeError(`nothing makes $${name}: ${Object.keys(makers).join(', ')}`);
    return maker(argument);
  };
  if (typeof value === 'string') {
    const [, name = '', argument = ''] = /^\$(\w+) ?(.*)$/s.exec(value) ?? [];
    return name ? make(name, argument) : value;
  }
  if (Array.isArray(value)) return value.map((item) => resolve(item, makers));
  if (typeof value !== 'object' || value === null) return value;
  const [[key, inner] = ['', undefined], ...others] = Object.entries(value);
  if (key.startsWith('$') && others.length === 0) return make(key.slice(1), inner);
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, resolve(child, makers)]),
  );
}
