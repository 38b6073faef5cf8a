import { z } from 'astro/zod';
import { type Lang, slug } from './common.ts';
import { downloadConfidence, downloadHead, type Explain } from './download.ts';
import { SOURCE_KINDS } from './source.ts';

/** The bibliography as `sources/bibliography.json`. What the fields mean stands in the interface words: `data.` and `sources.data.`. */
export function sourcesDownloadSchema(general: Explain, says: Explain, lang: Lang) {
  return z.strictObject({
    ...downloadHead(general, lang),
    sources: z
      .array(
        z.strictObject({
          id: slug().describe(general('source.id')),
          kind: z.enum(SOURCE_KINDS).describe(says('kind')),
          kindName: z.string().min(1).describe(says('kind.name')),
          publisher: z.string().min(1).describe(general('source.publisher')),
          title: z.string().min(1).describe(general('source.title')),
          url: z.url().optional().describe(general('source.url')),
          date: z.string().min(4).describe(general('source.date')),
          dateSeen: z.iso.date().describe(says('seen')),
          confidence: downloadConfidence(general),
          note: z.string().min(1).optional().describe(says('note')),
          page: z.url().describe(general('source.page')),
        }),
      )
      .min(1)
      .describe(says('sources')),
  });
}

export type SourcesDownload = z.infer<ReturnType<typeof sourcesDownloadSchema>>;
