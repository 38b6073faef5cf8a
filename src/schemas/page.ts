import { z } from 'astro/zod';
import { isoDate, ROLE_IDS } from './common.ts';

const base = {
  /** Heading of the page and its <title>. */
  title: z.string().min(1).max(90),
  /** For search results and link previews: what the reader finds here, up to about 160 characters. */
  description: z.string().min(40).max(200),
  /** When a person last checked the page's statements. */
  checked: isoDate(),
  /** In every language but the default one: a stamp of the text this was made from. `npm run translated` sets it. */
  translationOf: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'expected the stamp that npm run translated sets')
    .optional(),
};

/** A plain page in MDX: `content/pages/<lang>/<slug>.mdx`. */
export const pageSchema = z.strictObject({
  ...base,
  /** Opening sentences, set large; only where the page's template asks for them. */
  lede: z.string().min(40).max(400).optional(),
  /** Slug of the page that shows this text as a part of itself; such a text has no address of its own. */
  partOf: z.string().optional(),
  /** Stands in for other pages: neither search nor any list offers it. */
  unlisted: z.literal(true).optional(),
});
/** A role page: `content/roles/<lang>/<slug>.mdx`. */
export const rolePageSchema = z.strictObject({
  ...base,
  /** Which role the page describes. */
  role: z.enum(ROLE_IDS),
  /** One sentence that a reader could repeat: what this role is. */
  nutshell: z.string().min(40).max(260),
});
/** A comparison of two roles: `content/pairs/<lang>/<slug>.mdx`. */
export const pairPageSchema = z.strictObject({
  ...base,
  /** The two roles, the one that stands left in the table first. */
  roles: z.tuple([z.enum(ROLE_IDS), z.enum(ROLE_IDS)]),
});

/** What a guide is about: its group on the page of all guides, in page order. */
export const GUIDE_GROUPS = [
  'start',
  'switch',
  'clients',
  'money',
  'law',
  'safety',
  'craft',
] as const;
/** A guide: `content/guides/<lang>/<slug>.mdx`. */
export const guidePageSchema = z.strictObject({
  ...base,
  /** One to three sentences that answer the question of the title, set large. */
  answer: z.string().min(40).max(420),
  /** Where it stands on the page of all guides. */
  group: z.enum(GUIDE_GROUPS),
  /** Position among all guides; no two share one. */
  order: z.number().int().positive(),
  /** The roles it matters to, in table order. */
  roles: z.array(z.enum(ROLE_IDS)).min(1),
  /** Law or tax: the page then says what it is not, and where to ask. */
  notAdvice: z.literal(true).optional(),
});

export type GuidePage = z.infer<typeof guidePageSchema>;
