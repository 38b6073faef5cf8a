import { z } from 'astro/zod';
import { CONFIDENCES, LANGS, type Lang } from './common.ts';

/** What a field means, in the language of the data: a file to take away explains itself. */
export type Explain = (field: string) => string;

/** Under what terms texts and data may be used (SPDX). */
export const DATA_LICENCE = 'CC-BY-4.0';

/** What every file of data begins with. */
export const downloadHead = (says: Explain, lang: Lang) => ({
  $schema: z.url().describe(says('schema')),
  title: z.string().min(1).describe(says('title')),
  publisher: z.string().min(1).describe(says('site')),
  licence: z.literal(DATA_LICENCE).describe(says('licence')),
  language: z.literal(z.enum(LANGS).parse(lang)).describe(says('language')),
  page: z.url().describe(says('page')),
  citation: z.string().min(20).describe(says('citation')),
});

/** A source as it stands beside what rests on it. */
export const downloadSource = (says: Explain) =>
  z.strictObject({
    id: z.string().min(1).describe(says('source.id')),
    title: z.string().min(1).describe(says('source.title')),
    publisher: z.string().min(1).describe(says('source.publisher')),
    date: z.string().min(4).describe(says('source.date')),
    url: z.url().optional().describe(says('source.url')),
    page: z.url().describe(says('source.page')),
  });

export const downloadConfidence = (says: Explain) =>
  z.enum(CONFIDENCES).describe(says('confidence'));
