import { z } from 'astro/zod';
import type { Lang } from './common.ts';
import { downloadHead, downloadSource, type Explain } from './download.ts';
import { AXES, SUBSCALES, THEMES } from './quiz.ts';

/** The statements of the quiz as `quiz/items.json`. What the fields mean stands in the interface words: `data.` and `items.data.`. */
export function quizDownloadSchema(general: Explain, says: Explain, lang: Lang) {
  const text = (field: string) => z.string().min(1).describe(says(field));
  const evidence = downloadSource(general).extend({ note: text('evidence.note').optional() });
  return z.strictObject({
    ...downloadHead(general, lang),
    items: z
      .array(
        z.strictObject({
          id: z.string().min(2).describe(says('id')),
          order: z.number().int().positive().describe(says('order')),
          axis: z.enum(AXES).describe(says('axis')),
          subscale: z.enum(SUBSCALES).describe(says('subscale')),
          theme: z.enum(THEMES).describe(says('theme')),
          core: z.boolean().describe(says('core')),
          plus: z.enum(['a', 'b']).describe(says('plus')),
          facet: text('facet'),
          a: text('a'),
          b: text('b'),
          why: text('why'),
          evidence: z.array(evidence).min(1).describe(says('evidence')),
        }),
      )
      .min(1)
      .describe(says('items')),
  });
}

export type QuizDownload = z.infer<ReturnType<typeof quizDownloadSchema>>;
