import { z } from 'astro/zod';
import { citation, localized } from './common.ts';

/** What judging an offer and a price sheet assume; asked for by id in `content/estimator/offer.yaml`. */
export const OFFER_ASSUMPTIONS = [
  'reserve-sustainable',
  'reserve-comfortable',
  'wage-step',
  'price-grid',
  'package-change',
  'retainer-change',
  'project-hours',
  'project-risk',
  'overage',
  'rollover-share',
  'rollover-months',
] as const;
export type OfferAssumptionId = (typeof OFFER_ASSUMPTIONS)[number];

/** An entry of `content/estimator/offer.yaml`: a starting value for the reader to change. */
export const offerAssumptionSchema = z
  .strictObject({
    /** Position in the list. */
    order: z.number().int(),
    /** What is assumed, in a reader’s words. */
    name: localized(),
    /** What the value counts. A share is a part of one, `times` a factor. */
    unit: z.enum(['share', 'times', 'hour', 'month', 'IDR']),
    /** Where the reader starts. */
    value: z.number(),
    /** Within which it usually lies. */
    range: z.tuple([z.number(), z.number()]).optional(),
    /** Where it stands, or the assumption that says why. */
    sources: z.array(citation()).min(1),
  })
  .refine(({ value, range }) => !range || (range[0] <= value && value <= range[1]), {
    message: 'the value lies outside its range',
    path: ['range'],
  });

export type OfferAssumption = z.infer<typeof offerAssumptionSchema>;
