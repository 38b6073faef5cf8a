import { z } from 'astro/zod';

/** An invented amount of money. */
export const amount = () => z.number().min(0).max(1e12);

/** A client of a worked example, by kind of payment; `terms`: what the estimator of its country asks besides. */
export const client = <Terms extends z.ZodRawShape>(terms: Terms) => {
  const common = {
    /** Shares that platform and payment keep. */
    channelFee: z.number().min(0).max(1).default(0),
    paymentFee: z.number().min(0).max(1).default(0),
    ...terms,
  };
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('hourly'),
      rate: amount(),
      hoursPerWeek: z.number().min(0).max(168),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('retainer'),
      amount: amount(),
      months: z.int().min(0).max(12),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('project'),
      amount: amount(),
      count: z.int().min(0),
      ...common,
    }),
  ]);
};

/** The work of a worked example. */
export const work = {
  /** Weeks worked in the year. */
  weeksPerYear: z.number().min(0).max(53),
  /** Hours worked in such a week, billed or not. */
  hoursPerWeek: z.number().min(0).max(168),
  /** Running costs a month, in the country's currency. */
  costsPerMonth: amount(),
};
