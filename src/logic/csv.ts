const quoted = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A table as comma-separated values after RFC 4180, with the mark by which spreadsheets know UTF-8.
 * @example toCsv(['role', 'text'], [['pa', 'Calm, "ready"']]) // => '\uFEFFrole,text\r\npa,"Calm, ""ready"""\r\n'
 */
export const toCsv = (
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string => `\uFEFF${[header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
