import { z } from 'astro/zod';
import { citation, localized } from './common.ts';

const sum = {
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
    'rateFor',
    'estimateIn',
    'employedIn',
    'rateIn',
    'packageValue',
    'offerCheck',
    'priceSheet',
    'feeStack',
  ]),
  inputs: z.record(z.string(), z.any()),
  outputs: z
    .record(z.string(), z.union([z.number(), z.string(), z.boolean()]))
    .refine((outputs) => Object.keys(outputs).length > 0, 'expected at least one output'),
};

/** A case that we worked out from the law or by hand. */
const computedSchema = z.strictObject({
  /** A sentence with the expectation. */
  name: z.string().min(5),
  computed: z.literal(true),
  /** Law or method the outputs come from. */
  source: z.string().min(3),
  ...sum,
});

/** An example that somebody else printed, with its result: the method page lists it. */
const publishedSchema = z.strictObject({
  /** A sentence with the expectation, for readers. */
  name: localized(),
  computed: z.undefined().optional(),
  /** Id of the source that prints it. */
  source: citation(),
  /** Where in the source it stands. */
  at: localized().optional(),
  ...sum,
});

/**
 * Worked cases, `content/cases/<country>/<date>/<topic>.yaml`: each file is a list, each case calls one function of the
 * engine on the date of its folder. Outputs are named by their path in the result (`result` for a plain number);
 * `line.<id>` is what all lines of that name come to (of a scheme: `line.<scheme>.<id>`); `throws` names an error.
 */
export const casesSchema = z.array(z.union([computedSchema, publishedSchema]));

export type WorkedCase = z.infer<typeof casesSchema>[number];
export type PublishedCase = z.infer<typeof publishedSchema>;

export const isPublished = (one: WorkedCase): one is PublishedCase => one.computed !== true;
