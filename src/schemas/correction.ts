import { z } from 'astro/zod';
import { citation, isoDate, localized } from './common.ts';

/** One error that stood on the site and was put right: an entry of `content/corrections.yaml`, under a permanent id. */
export const correctionSchema = z.strictObject({
  /** The day on which it was put right. */
  date: isoDate(),
  /** What it is about, in a few words. */
  subject: localized(),
  /** What was wrong, told as it stood. */
  wrong: localized(),
  /** What stands there now, and why. */
  right: localized(),
  /** What the new statement rests on; empty where it only takes something back. */
  sources: z.array(citation()),
  /** Where it stood. */
  where: z
    .array(
      z.strictObject({
        /** Route with an optional anchor that is the same in every language, such as `compare/#aspect-outlook`. */
        route: z
          .string()
          .regex(
            /^([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
            'expected a route such as compare/#aspect-outlook',
          ),
        /** Name of the place. */
        name: localized(),
      }),
    )
    .min(1),
});

export type Correction = z.infer<typeof correctionSchema>;
