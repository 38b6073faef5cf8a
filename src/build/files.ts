import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder whose name ends so, as full paths in a stable order. */
export async function filesIn(folder: string, ending: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
