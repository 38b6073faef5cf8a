import { z } from 'astro/zod';
import { CONFIDENCES, citation, localized, wayOn } from './common.ts';

/** Who asks: somebody who would do the work, somebody who would hire, or either. */
export const READERS = ['work', 'hire', 'both'] as const;

const questionSchema = z
  .strictObject({
    /** `q1`, `q2` … without a gap: the anchor on the page, permanent. */
    id: z.string().regex(/^q[1-9]\d*$/, 'expected an id such as q12'),
    /** Who asks it: what the page's filter goes by. */
    who: z.enum(READERS),
    /** The question as a reader would put it. */
    question: localized(),
    /** The answer: its first two sentences answer, the rest explains. Paragraphs are parted by an empty line. */
    answer: localized(),
    /** True where there is no evidence either way; the answer then says that nobody knows. */
    nobodyKnows: z.boolean().default(false),
    /** Where the answer comes from; may be empty only where nobody knows. */
    sources: z.array(citation()).default([]),
    /** How sure we are of the main statement; left out where nobody knows, and only there. */
    confidence: z.enum(CONFIDENCES).optional(),
    /** The reasoning behind an E, or what the letter is for. Required for E. */
    note: localized().optional(),
    /** The page of the site that says more. */
    more: wayOn(),
  })
  .refine(
    ({ nobodyKnows, sources, confidence }) =>
      nobodyKnows ? confidence === undefined : sources.length > 0 && confidence !== undefined,
    { message: 'an answer has sources and confidence, or nobodyKnows' },
  )
  .refine(({ confidence, note }) => confidence !== 'E' || note !== undefined, {
    message: 'an answer of confidence E needs a note with the reasoning',
  });

/** One group of questions: `content/faq/<group>.yaml`. */
export const faqGroupSchema = z.strictObject({
  /** Position of the group on the page, ascending. */
  order: z.number().int(),
  /** What the group is about. */
  name: localized(),
  /** Its questions, in page order. */
  questions: z.array(questionSchema).min(1),
});

export type Question = z.infer<typeof questionSchema>;
export type FaqGroup = z.infer<typeof faqGroupSchema>;
