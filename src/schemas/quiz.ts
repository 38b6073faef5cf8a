import { z } from 'astro/zod';
import { citation, localized } from './common.ts';

/** X: on site and employed (−) or remote and self-employed (+). Y: administrative (−) or executive (+). */
export const AXES = ['X', 'Y'] as const;
export type Axis = (typeof AXES)[number];

/** Parts of an axis. `place` and `status` are also scored apart, because a reader may want home and a salary. */
export const SUBSCALES = ['place', 'status', 'decide', 'represent', 'own'] as const;
export type Subscale = (typeof SUBSCALES)[number];

/** Groups of items that a reader can name as mattering more than the rest. */
export const THEMES = ['security', 'place', 'independence', 'decide', 'represent', 'own'] as const;
export type Theme = (typeof THEMES)[number];

/** One pair of statements: an entry of `content/quiz/items.yaml`, under its id (`X1`). Ids are permanent: links hold them. */
export const quizItemSchema = z.strictObject({
  /** Position in the quiz, the same for every reader and language, so that results can be compared and printed. */
  order: z.number().int().positive(),
  /** Which axis of the role map the answer counts on. */
  axis: z.enum(AXES),
  /** Which part of the axis it belongs to. */
  subscale: z.enum(SUBSCALES),
  /** Which theme it belongs to. */
  theme: z.enum(THEMES),
  /** Asked of everybody (true), or held back for readers who are too close to call (false). */
  core: z.boolean(),
  /** The side that counts towards the plus end of the axis (remote, executive). */
  plus: z.enum(['a', 'b']),
  /** What it is about in one to three neutral words: heading, table and reasons use it. */
  facet: localized(),
  /** The first statement. As attractive and about as long as the second. */
  a: localized(),
  /** The second statement. */
  b: localized(),
  /** Why the answer separates the roles. */
  why: localized(),
  /** What the question rests on. */
  evidence: z
    .array(
      z.strictObject({
        /** Source id or seed point. */
        source: citation(),
        /** What that source says about it, in one sentence. */
        note: localized().optional(),
      }),
    )
    .min(1),
});

/** What a result means and what to do next: an entry of `content/quiz/outcomes.yaml`, under its role id. */
export const outcomeSchema = z.strictObject({
  /** One paragraph: what answers like these ask of a job. Describes, never praises. */
  meaning: localized(),
  /** Three things to do, each possible within a week or two. */
  steps: z.array(localized()).length(3),
  /** Pages that go on from here, without language prefix. */
  links: z
    .array(
      z.strictObject({
        /** Route such as `roles/virtual-assistant/`. */
        route: z.string().regex(/^([a-z0-9-]+\/)+$/, 'expected a route such as rates/'),
        /** What the reader finds there. */
        label: localized(),
      }),
    )
    .min(1),
});

export type QuizItem = z.infer<typeof quizItemSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
