import { z } from 'astro/zod';
import { gbFileSchema } from './gb.ts';
import { idFileSchema } from './id.ts';
import { inFileSchema } from './in.ts';
import { ownFileSchema } from './own.ts';
import { phFileSchema } from './ph.ts';
import { usFileSchema } from './us.ts';

/** The rule files of every country; `country` and `topic` say what a file must hold. */
export const allRulesFileSchema = z.discriminatedUnion('country', [
  idFileSchema,
  phFileSchema,
  usFileSchema,
  gbFileSchema,
  inFileSchema,
  ownFileSchema,
]);

export type AnyRulesFile = z.infer<typeof allRulesFileSchema>;
