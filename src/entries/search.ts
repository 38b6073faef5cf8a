import { getEntry } from 'astro:content';
import type { Lang } from '../schemas/common.ts';
import type { SearchContent } from '../schemas/search.ts';

/** What the search of a language knows besides its index. @throws Error when `content/search.yaml` lacks the language */
export async function searchWords(lang: Lang): Promise<SearchContent> {
  const entry = await getEntry('search', lang);
  if (!entry) throw new Error(`content/search.yaml lacks "${lang}"`);
  return entry.data;
}
