import { z } from 'astro/zod';
import { citation, LANGS, type Lang, localized, slug, wayOn } from './common.ts';

/** Words of every language of the site, in each as many as there are. */
const words = (least: number) =>
  z.strictObject(
    Object.fromEntries(
      LANGS.map((lang) => [lang, z.array(z.string().min(1)).min(least)]),
    ) as Record<Lang, z.ZodArray<z.ZodString>>,
  );

export const termSchema = z.strictObject({
  /** The term as a heading shows it: an acronym with what it means in brackets. */
  term: localized(),
  /** Other words that a reader may look it up by. */
  also: words(0),
  /** One or two plain sentences. */
  definition: localized(),
  /** What else the same word may mean, where that misleads. */
  not: localized().optional(),
  /** Where a statement of law or a figure comes from. */
  sources: z.array(citation()).default([]),
  /** The page of the site where it matters. */
  see: wayOn(),
  /** How running text writes it: its first use on a page then leads here. Left out where every reader knows the word. */
  link: words(1).optional(),
});

/** Terms of one field by id, the anchor on the page: `content/glossary/<field>.yaml`. */
export const glossaryFileSchema = z.record(slug(), termSchema);

export type Term = z.infer<typeof termSchema>;
