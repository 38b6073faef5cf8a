import { z } from 'astro/zod';
import { type Lang, slug } from './common.ts';
import { downloadConfidence, downloadHead, downloadSource, type Explain } from './download.ts';
import { ELSEWHERE, ISCO_CODES, ONET_CODES, OWNERSHIPS, PLACES } from './task.ts';

/** All tasks as `tasks/tasks.json`. What the fields mean stands in the interface words: `data.` and `tasks.data.`. */
export function tasksDownloadSchema(general: Explain, says: Explain, lang: Lang) {
  const text = (field: string) => z.string().min(1).describe(says(field));
  const hours = (field: string) => z.number().positive().describe(says(field));
  const owns = z.enum(OWNERSHIPS).describe(says('owns'));
  return z.strictObject({
    ...downloadHead(general, lang),
    assumptions: z.array(downloadSource(general)).min(1).describe(says('assumptions')),
    tasks: z
      .array(
        z.strictObject({
          id: slug().describe(says('id')),
          name: text('name'),
          family: slug().describe(says('family')),
          familyName: text('family.name'),
          place: z.enum(PLACES).describe(says('place')),
          placeName: text('place.name'),
          why: text('why').optional(),
          roles: z
            .strictObject({ pa: owns, ea: owns, va: owns, vea: owns })
            .describe(says('roles')),
          elsewhere: z.enum(ELSEWHERE).optional().describe(says('elsewhere')),
          hoursLow: hours('hoursLow'),
          hoursHigh: hours('hoursHigh'),
          onet: z
            .array(
              z.strictObject({
                code: z.enum(ONET_CODES).describe(says('onet.code')),
                statement: z.number().int().positive().describe(says('onet.statement')),
                says: text('onet.says'),
              }),
            )
            .describe(says('onet')),
          ilo: z
            .strictObject({
              group: z.enum(ISCO_CODES).describe(says('ilo.group')),
              score: z.number().min(0).max(1).describe(says('ilo.score')),
              says: text('ilo.says'),
            })
            .optional()
            .describe(says('ilo')),
          confidence: downloadConfidence(general),
          note: text('note').optional(),
          sources: z.array(downloadSource(general)).min(1).describe(says('sources')),
          dateChecked: z.iso.date().describe(says('checked')),
          page: z.url().describe(general('page')),
        }),
      )
      .min(1)
      .describe(says('tasks')),
  });
}

export type TasksDownload = z.infer<ReturnType<typeof tasksDownloadSchema>>;
