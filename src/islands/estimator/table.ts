/** Heads of the table: machine names, the same in every language. */
export const HEADER = [
  'part',
  'rule',
  'client',
  'item',
  'name',
  'value',
  'unit',
  'sources',
] as const;
/** A row of the table to take away. */
export type Row = readonly (string | number)[];

/** A text that a spreadsheet would take for a formula, made harmless: names may come from somebody else's link. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A figure without the noise of sums in binary. */
export const plain = (value: number) => Number(value.toFixed(6));
