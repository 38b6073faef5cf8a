import { z } from 'astro/zod';

/** What the search of one language knows besides the index: `content/search.yaml`, an entry for each language. */
export const searchWordsSchema = z.strictObject({
  /** Words that say nothing about what is looked for; in lower case. */
  stop: z.array(z.string().min(1)).min(1),
  /** Words and phrases that lead to the same things; the first is the one that the site uses. */
  groups: z.array(z.array(z.string().min(2)).min(2)).min(1),
  /** What else a page is looked for as, by its address without the language: stands in the list from A to Z. */
  names: z.record(z.string(), z.array(z.string().min(2)).min(1)),
});

/** What the search of one language knows. */
export type SearchContent = z.infer<typeof searchWordsSchema>;
