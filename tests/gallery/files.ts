import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Entry, entrySchema, type Sheet, sheetsOf } from './entries.ts';

/** Below the working folder, because the build moves this module elsewhere. */
const FOLDER = 'tests/gallery';

/** @throws Error naming the file whose data is not as entries.ts wants it */
function readEntry(file: string): Entry {
  const result = entrySchema.safeParse(
    parse(readFileSync(join(FOLDER, 'states', file), 'utf8'), { uniqueKeys: true }),
  );
  if (result.success) return result.data;
  throw new Error(`tests/gallery/states/${file}: ${result.error.message}`);
}

/** Every component with its states, from `tests/gallery/states/`. */
export const readEntries = (): readonly Entry[] =>
  readdirSync(join(FOLDER, 'states'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map(readEntry);

export const readSheets = (): readonly Sheet[] => readEntries().flatMap(sheetsOf);

/** Components without an entry of their own, each with the reason. */
export const readExempt = (): Readonly<Record<string, string>> =>
  parse(readFileSync(join(FOLDER, 'exempt.yaml'), 'utf8'), { uniqueKeys: true });
