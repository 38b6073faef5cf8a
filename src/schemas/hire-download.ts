import { z } from 'astro/zod';
import type { Lang } from './common.ts';
import { downloadHead, downloadSource, type Explain } from './download.ts';
import { ASSUMPTIONS, assumptionShape } from './hire.ts';

/** What the costs of hiring assume as `hire/assumptions.json`. What the fields mean stands in the interface words: `data.` and `assumed.data.`. */
export function hireDownloadSchema(general: Explain, says: Explain, lang: Lang) {
  const { side, unit } = assumptionShape;
  return z.strictObject({
    ...downloadHead(general, lang),
    assumptions: z
      .array(
        z.strictObject({
          id: z.enum(ASSUMPTIONS).describe(says('id')),
          side: side.describe(says('side')),
          name: z.string().min(1).describe(says('name')),
          unit: unit.describe(says('unit')),
          best: z.number().min(0).describe(says('best')),
          worst: z.number().min(0).describe(says('worst')),
          source: downloadSource(general).describe(says('source')),
        }),
      )
      .min(1)
      .describe(says('assumptions')),
  });
}

export type HireDownload = z.infer<ReturnType<typeof hireDownloadSchema>>;
