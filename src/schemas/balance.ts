import { z } from 'astro/zod';
import { type AspectGroup, cellSchema } from './aspect.ts';
import { isoDate } from './common.ts';

/** What a role is weighed in: groups of the comparison, in its order. The same for every role, so that none gets more. */
export const BALANCE_THEMES = [
  'relationship',
  'place',
  'money',
  'security',
] as const satisfies readonly AspectGroup[];
export type BalanceTheme = (typeof BALANCE_THEMES)[number];

/** One advantage or drawback: a cell of the comparison without its language-free answer. */
const sideSchema = cellSchema
  .omit({ value: true })
  .refine(({ confidence, note }) => confidence !== 'E' || note !== undefined, {
    message: 'a confidence of E needs a note with the reasoning',
    path: ['note'],
  });

/** One theme: what speaks for the role there, and what against it. */
const themeSchema = z.strictObject({
  for: sideSchema,
  against: sideSchema,
});

/** What speaks for and against one role: `content/balance/<role>.yaml`, four advantages and four drawbacks. */
export const balanceSchema = z.strictObject({
  /** When a person last checked it against its sources. */
  checked: isoDate(),
  /** One pair per theme, none left out. */
  themes: z.strictObject({
    relationship: themeSchema,
    place: themeSchema,
    money: themeSchema,
    security: themeSchema,
  } satisfies Record<BalanceTheme, typeof themeSchema>),
});

export type BalanceSide = z.infer<typeof sideSchema>;
export type Balance = z.infer<typeof balanceSchema>;
