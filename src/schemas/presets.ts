import { z } from 'astro/zod';
import { localized } from './common.ts';
import { amount, client, work } from './practice.ts';
import { EMPLOYEE_STATUSES } from './rules/id.ts';

const clientTerms = {
  withholds: z.boolean().default(false),
  /** What the amounts count; one that the estimator's form offers. */
  currency: z.enum(['IDR', 'USD', 'AUD', 'SGD', 'EUR', 'GBP']).default('IDR'),
  /** Rupiah per unit of that currency: invented like the rest of the example. */
  fxRate: z.number().min(1).max(1e7).default(1),
};

/** A practice of a worked example: what the engine is given, all of it. */
export const practice = {
  /** Clients by kind of payment. */
  clients: z
    .array(client(clientTerms))
    .min(1)
    .refine((all) => all.every(({ currency, fxRate }) => (currency === 'IDR') === (fxRate === 1)), {
      message: 'a client paid in another currency needs both currency and fxRate',
    }),
  ...work,
  /** Family status for the tax-free allowance. */
  ptkp: z.enum(EMPLOYEE_STATUSES),
  /** BPJS on one's own account. */
  cover: z.strictObject({
    employment: z.enum(['none', 'basic', 'with-jht']),
    health: z.enum(['none', 'I', 'II', 'III']),
    healthMembers: z.number().int().min(0).max(20).default(1),
  }),
};

/** A worked example of the estimator: an entry of `content/estimator/presets.yaml`. Invented, and said to be. */
export const presetSchema = z.strictObject({
  /** Position on the page. */
  order: z.number().int(),
  /** Heading. */
  name: localized(),
  /** The practice in one or two sentences, with its figures. */
  about: localized(),
  ...practice,
  /** A job that the practice stands beside; its wage in rupiah a month. */
  job: z.strictObject({ monthlyWage: amount() }).optional(),
  /** Ids of `content/rules/id/activities.yaml`: what decides about the 0.5 % tax. */
  activities: z.array(z.string()),
});

export type Preset = z.infer<typeof presetSchema>;
