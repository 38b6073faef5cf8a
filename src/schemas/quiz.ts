import { z } from 'astro/zod';
import { citation, localized, ROLE_IDS } from './common.ts';

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
        /** The place on that page, by its id. */
        at: z.string().optional(),
        /** Worked example of `content/estimator/presets.yaml` with which the estimator opens. */
        preset: z.string().optional(),
      }),
    )
    .min(1),
});

/** A question about the reader's circumstances, asked after the result: an entry of `content/quiz/readiness.yaml`. */
export const readinessSchema = z
  .strictObject({
    /** Position on the page. */
    order: z.number().int().positive(),
    question: localized(),
    /** Whether several options may be chosen together. */
    several: z.boolean().default(false),
    options: z
      .array(
        z.strictObject({
          /** Permanent name of the option within its question. */
          id: z.string().regex(/^[a-z0-9]+$/),
          /** What it adds; null for "I would rather not say", which leads to no advice. */
          points: z.number().int().min(0).nullable(),
          text: localized(),
        }),
      )
      .min(2),
    /** Points from which there is nothing to prepare. */
    enough: z.number().int().positive(),
    /** Why it is asked, in one or two sentences. */
    why: localized(),
    /** Where a statement in `why` comes from. */
    source: citation().optional(),
    /** What to do while the points are not enough, by role: each role in exactly one entry. */
    advice: z.array(
      z.strictObject({
        roles: z.array(z.enum(ROLE_IDS)).min(1),
        text: localized(),
        link: z.strictObject({ route: z.string(), label: localized() }).optional(),
      }),
    ),
  })
  .refine(
    ({ advice }) =>
      advice
        .flatMap(({ roles }) => roles)
        .sort()
        .join() === [...ROLE_IDS].sort().join(),
    { message: 'each role needs exactly one piece of advice', path: ['advice'] },
  )
  .refine(
    ({ options, enough, several }) => {
      const points = options.map((option) => option.points ?? 0);
      const most = several ? points.reduce((a, b) => a + b, 0) : Math.max(...points);
      return most >= enough;
    },
    { message: 'no choice reaches what is enough', path: ['enough'] },
  );

export type QuizItem = z.infer<typeof quizItemSchema>;
