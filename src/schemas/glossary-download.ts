import { z } from 'astro/zod';
import { LANGS, type Lang, slug } from './common.ts';
import { downloadHead, downloadSource, type Explain } from './download.ts';

/** All terms as `glossary/terms.json`. What the fields mean stands in the interface words: `data.` and `glossary.data.`. */
export function glossaryDownloadSchema(general: Explain, says: Explain, lang: Lang) {
  const text = (field: string) => z.string().min(1).describe(says(field));
  return z.strictObject({
    ...downloadHead(general, lang),
    terms: z
      .array(
        z.strictObject({
          id: slug().describe(says('id')),
          term: text('term'),
          others: z
            .array(
              z.strictObject({
                language: z.enum(LANGS).describe(general('language')),
                term: text('term'),
              }),
            )
            .describe(says('others')),
          also: z.array(z.string().min(1)).describe(says('also')),
          definition: text('definition'),
          not: text('not').optional(),
          sources: z.array(downloadSource(general)).describe(says('sources')),
          page: z.url().describe(general('page')),
        }),
      )
      .min(1)
      .describe(says('terms')),
  });
}

export type GlossaryDownload = z.infer<ReturnType<typeof glossaryDownloadSchema>>;
