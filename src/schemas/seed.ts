import { z } from 'astro/zod';
import { localized } from './common.ts';

/** What published evidence makes of a point of the source documents. */
export const VERDICTS = ['holds', 'mostly', 'partly', 'not-shown', 'definition'] as const;
export type SeedVerdict = (typeof VERDICTS)[number];

/** One point of the two source documents: `content/seeds.yaml`, keyed S1–S38. */
export const seedPointSchema = z.strictObject({
  /** The point in our own words. */
  text: localized(),
  /** Which source document it stands in: an id of `sources.yaml`. */
  document: z.enum(['seed-pa-va', 'seed-ea-vea']),
  /** What evidence makes of it; `definition` where it describes a role rather than claims a fact. */
  verdict: z.enum(VERDICTS),
});
export type SeedPoint = z.infer<typeof seedPointSchema>;
