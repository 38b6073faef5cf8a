import { z } from 'astro/zod';
import { citation, localized, slug } from './common.ts';

/** What the cost cases assume; the engine asks for each by its id in `content/estimator/hirer.yaml`. */
export const ASSUMPTIONS = [
  'days-per-week',
  'hours-per-day',
  'leave-days',
  'holidays',
  'sick-days',
  'useful-employed',
  'workplace',
  'own-employed',
  'rate-factor',
  'channel-fee',
  'useful-virtual',
  'own-virtual',
  'own-hour',
] as const;
export type AssumptionId = (typeof ASSUMPTIONS)[number];

/** Something assumed. */
export const assumptionShape = {
  kind: z.literal('assumption'),
  /** Position in the list of assumptions. */
  order: z.number().int(),
  /** Which way it belongs to: the payroll, the virtual assistant, or either. */
  side: z.enum(['employed', 'virtual', 'both']),
  /** What is assumed, in a reader’s words. */
  name: localized(),
  /** What the values count. A share is a part of one, `times` a factor. */
  unit: z.enum(['day', 'hour', 'share', 'times', 'IDR']),
  /** The value when things go well for an employer who chooses this way, and when they go badly. */
  best: z.number().min(0),
  worst: z.number().min(0),
  /** Where the values stand, or the assumption that says why. */
  source: citation(),
};

/** An entry of `content/estimator/hirer.yaml`: something assumed, or a wage for which the cost is worked out. */
export const hirerEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject(assumptionShape),
  z
    .strictObject({
      kind: z.literal('wage'),
      /** Position on the page. */
      order: z.number().int(),
      /** Heading of the example. */
      name: localized(),
      /** The minimum wage of this province in `content/rules/id/minimum-wage.yaml`, or … */
      minimumOf: slug().optional(),
      /** … this monthly wage, rupiah. */
      monthly: z.number().positive().max(1e9).optional(),
      /** Why this wage. */
      source: citation(),
    })
    .refine(({ minimumOf, monthly }) => (minimumOf === undefined) !== (monthly === undefined), {
      message: 'a wage is the minimum of a province or an amount, one of the two',
      path: ['monthly'],
    }),
]);

export type HirerEntry = z.infer<typeof hirerEntrySchema>;
export type Assumption = Extract<HirerEntry, { kind: 'assumption' }>;
export type Wage = Extract<HirerEntry, { kind: 'wage' }>;

/** What decides between the payroll and a virtual assistant: an entry of `content/hire.yaml`, one line of the table. */
export const decisionSchema = z.strictObject({
  /** Position in the table. */
  order: z.number().int(),
  /** What to look at. */
  name: localized(),
  /** What speaks for somebody on the payroll, in a few words. */
  employed: localized(),
  /** What speaks for a virtual assistant. */
  virtual: localized(),
});
export type Decision = z.infer<typeof decisionSchema>;
