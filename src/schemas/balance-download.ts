import { z } from 'astro/zod';
import { BALANCE_THEMES } from './balance.ts';
import { type Lang, ROLE_IDS } from './common.ts';
import { downloadConfidence, downloadHead, downloadSource, type Explain } from './download.ts';

/** What speaks for and against each role as `roles/for-and-against.json`. What the fields mean stands in the interface words: `data.` and `balance.data.`. */
export function balanceDownloadSchema(general: Explain, says: Explain, lang: Lang) {
  return z.strictObject({
    ...downloadHead(general, lang),
    points: z
      .array(
        z.strictObject({
          role: z.enum(ROLE_IDS).describe(general('role')),
          roleName: z.string().min(1).describe(general('role.name')),
          theme: z.enum(BALANCE_THEMES).describe(says('theme')),
          themeName: z.string().min(1).describe(says('theme.name')),
          side: z.enum(['for', 'against']).describe(says('side')),
          text: z.string().min(1).describe(says('text')),
          confidence: downloadConfidence(general),
          note: z.string().min(1).optional().describe(general('note')),
          sources: z.array(downloadSource(general)).min(1).describe(says('sources')),
          dateChecked: z.iso.date().describe(says('checked')),
          page: z.url().describe(general('role.page')),
        }),
      )
      .min(1)
      .describe(says('points')),
  });
}

export type BalanceDownload = z.infer<ReturnType<typeof balanceDownloadSchema>>;
