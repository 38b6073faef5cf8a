import { z } from 'astro/zod';

/**
 * Worked cases, `tests/cases/<country>/<date>/<topic>.yaml`: each file is a list, each case calls one function of the
 * engine on the date of its folder. Outputs are named by their path in the result (`result` for a plain number);
 * `line.<id>` is what all lines of that name come to (of a scheme: `line.<scheme>.<id>`); `throws` names an error.
 */
export const casesSchema = z.array(
  z.strictObject({
    /** A sentence with the expectation. */
    name: z.string().min(5),
    /** Law, publication or method the outputs come from. */
    source: z.string().min(3),
    /** Worked out by us from the source, not printed in it. */
    computed: z.literal(true).optional(),
    /** How far the result may lie from what is printed: half of the last place that the publication writes. */
    within: z.number().positive().optional(),
    call: z.enum([
      'article17',
      'nonEmployeeWithholding',
      'thr',
      'compensation',
      'hire',
      'payslip',
      'employed',
      'eligibility',
      'estimate',
      'beside',
      'edges',
      'wageEdges',
      'rateFor',
      'estimateIn',
      'employedIn',
      'rateIn',
      'capacity',
      'packageValue',
      'offerCheck',
      'priceSheet',
      'feeStack',
    ]),
    inputs: z.record(z.string(), z.any()),
    outputs: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  }),
);

export type WorkedCase = z.infer<typeof casesSchema>[number];
