import { z } from 'astro/zod';
import { ASPECT_GROUPS } from './aspect.ts';
import { type Lang, ROLE_IDS, slug } from './common.ts';
import { downloadConfidence, downloadHead, downloadSource, type Explain } from './download.ts';

/** The whole comparison as `compare/roles.json`. What the fields mean stands in the interface words, under `data.`. */
export function comparisonDownloadSchema(says: Explain, lang: Lang) {
  const text = (field: string) => z.string().min(1).describe(says(field));
  const cell = z.strictObject({
    value: slug().describe(says('value')),
    text: text('text'),
    confidence: downloadConfidence(says),
    note: text('note').optional(),
    sources: z.array(downloadSource(says)).min(1).describe(says('sources')),
  });
  return z.strictObject({
    ...downloadHead(says, lang),
    roles: z
      .array(
        z.strictObject({
          id: z.enum(ROLE_IDS).describe(says('role')),
          name: text('role.name'),
          page: z.url().describe(says('role.page')),
        }),
      )
      .length(ROLE_IDS.length),
    aspects: z.array(
      z.strictObject({
        id: slug().describe(says('aspect')),
        group: z.enum(ASPECT_GROUPS).describe(says('group')),
        groupName: text('group.name'),
        name: text('aspect.name'),
        why: text('why'),
        dateChecked: z.iso.date().describe(says('checked')),
        cells: z.strictObject({ pa: cell, ea: cell, va: cell, vea: cell }).describe(says('cells')),
      }),
    ),
  });
}

export type ComparisonDownload = z.infer<ReturnType<typeof comparisonDownloadSchema>>;
