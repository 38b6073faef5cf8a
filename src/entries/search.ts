import { getEntry } from 'astro:content';
import type { SearchWords } from '../logic/search/keys.ts';
import type { Lang } from '../schemas/common.ts';

/** What the search of a language knows besides its index. @throws Error when `content/search.yaml` lacks the language */
export async function searchWords(lang: Lang): Promise<SearchWords> {
  const entry = await getEntry('search', lang);
  if (!entry) throw new Error(`content/search.yaml lacks "${lang}"`);
  return entry.data;
}
