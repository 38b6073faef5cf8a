import { z } from 'astro/zod';
import { citation, localized } from './common.ts';

/** What the simulation of income assumes; the engine asks for each by its id in `content/estimator/swing.yaml`. */
export const SWING_IDS = [
  'lateShare',
  'meanDelay',
  'neverPaid',
  'monthNoise',
  'clientMonths',
  'winMonths',
  'lossesTogether',
  'jobLoss',
] as const;
export type SwingId = (typeof SWING_IDS)[number];

/** An assumption of the simulation: an entry of `content/estimator/swing.yaml`. The reader can change each. */
export const swingEntrySchema = z
  .strictObject({
    /** Position in the list. */
    order: z.number().int(),
    /** What is assumed, in a reader’s words. */
    name: localized(),
    /** What the values count. A share is a part of one. */
    unit: z.enum(['share', 'day', 'month']),
    /** The value at the start, and those of a careful and of a lucky reader, on either side of it. */
    default: z.number().min(0),
    cautious: z.number().min(0),
    favourable: z.number().min(0),
    /** The assumption that says why; it has confidence E. */
    source: citation(),
    /** What was measured of it, if anything was: how far the values lie from that is said in the note. */
    evidence: z.array(citation()).default([]),
    /** Where the values come from, and what they are not. */
    note: localized(),
  })
  .refine(
    ({ default: start, cautious, favourable }) =>
      (cautious < start && start < favourable) || (favourable < start && start < cautious),
    { message: 'lies between the cautious and the favourable value', path: ['default'] },
  )
  .refine(
    (entry) =>
      entry.unit !== 'share' || Math.max(entry.default, entry.cautious, entry.favourable) <= 1,
    { message: 'a share is at most 1', path: ['unit'] },
  );

export type SwingEntry = z.infer<typeof swingEntrySchema>;
