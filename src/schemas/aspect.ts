import { z } from 'astro/zod';
import { CONFIDENCES, citation, isoDate, localized, slug } from './common.ts';

/** The groups of the comparison, in the order of the table. */
export const ASPECT_GROUPS = [
  'work',
  'relationship',
  'place',
  'money',
  'security',
  'entry',
] as const;
export type AspectGroup = (typeof ASPECT_GROUPS)[number];

/** What one role is like in one respect. */
export const cellSchema = z.strictObject({
  /** Language-free key of the answer: two cells with the same key count as "the same" in the differences view. */
  value: slug(),
  /** The answer in words, one to three short sentences. */
  text: localized(),
  /** Where it comes from; at least one source id or seed point. */
  sources: z.array(citation()).min(1),
  /** How sure we are of this cell. */
  confidence: z.enum(CONFIDENCES),
  /** The reasoning behind an E, or what limits the evidence. Required for E. */
  note: localized().optional(),
});

/** Longest short form, in characters: three or four lines in half a phone's width. */
const BRIEF_LONGEST = 60;
const brief = () =>
  localized().refine((text) => Object.values(text).every((line) => line.length <= BRIEF_LONGEST), {
    message: `a short form has at most ${BRIEF_LONGEST} characters`,
  });

/** The cells abridged for the mirror table: each says less than its cell, and nothing else. */
const briefSchema = z.strictObject({
  /** Which aspects go first where only a few have room, ascending. */
  rank: z.number().int(),
  pa: brief(),
  ea: brief(),
  va: brief(),
  vea: brief(),
});

const row = z.strictObject({
  /** Which group of rows it belongs to. */
  group: z.enum(ASPECT_GROUPS),
  /** Position within the group, ascending. */
  order: z.number().int(),
  /** Short name of the aspect. */
  name: localized(),
  /** One line: why this matters to somebody who chooses. */
  why: localized(),
  /** When a person last checked the row against its sources. */
  checked: isoDate(),
  /** The short form, for aspects that decide. */
  brief: briefSchema.optional(),
  /** Each `value` in a few words that name no role: what a reader chooses among who weighs the roles. Left out where a value says what is known, not what one may prefer. */
  answers: z.record(slug(), brief()).optional(),
  /** One cell per role, none left out. */
  cells: z
    .strictObject({ pa: cellSchema, ea: cellSchema, va: cellSchema, vea: cellSchema })
    .refine((cells) => Object.values(cells).every((cell) => cell.confidence !== 'E' || cell.note), {
      message: 'a cell of confidence E needs a note with the reasoning',
    }),
});

/** One row of the comparison: `content/comparison/<id>.yaml`. */
export const aspectSchema = row.refine(
  ({ answers, cells }) => {
    const values = new Set(Object.values(cells).map(({ value }) => value));
    const worded = Object.keys(answers ?? {});
    return !answers || (worded.length === values.size && worded.every((one) => values.has(one)));
  },
  { message: 'words each value of the cells, and nothing else', path: ['answers'] },
);

export type Cell = z.infer<typeof cellSchema>;
export type Aspect = z.infer<typeof aspectSchema>;
