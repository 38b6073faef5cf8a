import { z } from 'astro/zod';
import { CONFIDENCES, isoDate, localized, partialDate } from './common.ts';

export const SOURCE_KINDS = [
  'seed',
  'law',
  'statistic',
  'survey',
  'study',
  'body',
  'press',
  'vendor',
  'dataset',
  'calculation',
  'assumption',
] as const;

/** One entry of the bibliography, `content/sources.yaml`. */
export const sourceSchema = z
  .strictObject({
    /** What sort of evidence this is. */
    kind: z.enum(SOURCE_KINDS),
    /** Who published it, in their own spelling. */
    publisher: z.string().min(1),
    /** What a link calls it in place of the publisher, where that would not tell two sources of one year apart. */
    short: z.string().min(1).optional(),
    /** Title in its own language; what has none of its own, such as our calculations, in every language. */
    title: z.union([z.string().min(1), localized()]),
    /** Where to read it. Required for everything published; seeds, calculations and assumptions have none. */
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** The date or period for which the statement holds. */
    date: partialDate(),
    /** When a person last saw it. */
    seen: isoDate(),
    /** Confidence in the source as a whole. */
    confidence: z.enum(CONFIDENCES),
    /** What a reader must know before relying on it: a copy was read, a small sample, an interested party. */
    note: localized().optional(),
  })
  .refine(
    (source) =>
      source.url !== undefined || ['seed', 'calculation', 'assumption'].includes(source.kind),
    {
      message: 'a published source needs its url',
      path: ['url'],
    },
  )
  .refine(
    (source) => source.note !== undefined || !['calculation', 'assumption'].includes(source.kind),
    {
      message: 'a calculation or assumption needs a note with its reasoning',
      path: ['note'],
    },
  );

export type Source = z.infer<typeof sourceSchema>;
