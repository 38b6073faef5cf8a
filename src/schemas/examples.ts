import { z } from 'astro/zod';
import { localized } from './common.ts';
import { practice } from './presets.ts';

/** A practice that guides work out: an entry of `content/estimator/examples.yaml`. Invented, and said to be. */
export const exampleSchema = z.strictObject({
  /** The practice in one or two sentences, with its figures. */
  words: localized(),
  ...practice,
  /** What decides about the 0.5 % tax; what is left out is not known. */
  eligibility: z
    .strictObject({
      /** Ids of `content/rules/id/activities.yaml`. */
      activities: z.array(z.string()).default([]),
      employsOthers: z.boolean().default(false),
      taxedAbroad: z.boolean().default(false),
      leftBefore: z.boolean().default(false),
      /** Turnover of the year before, rupiah. */
      lastYearGross: z.number().min(0).max(1e12).optional(),
    })
    .prefault({}),
  /** NPPN norm, a share; left out: that of the rules. */
  norm: z.number().min(0).max(1).optional(),
  /** Was the tax office told in time that the norm is used? Left out: not known. */
  nppnNotified: z.boolean().optional(),
});

export type Example = z.infer<typeof exampleSchema>;
