import { z } from 'astro/zod';
import { CONFIDENCES, citation, isoDate, localized, slug } from './common.ts';

/** Where a task can be done: anywhere; from afar with a courier, building staff or a colleague there; only there. */
export const PLACES = ['on-site', 'proxy', 'remote'] as const;
export type Place = (typeof PLACES)[number];

/** How often a task is a role's own, most often first. */
export const OWNERSHIPS = ['usually', 'sometimes', 'rarely'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

/** Who else in a company often owns a task. */
export const ELSEWHERE = ['accounts', 'building', 'it', 'marketing', 'reception'] as const;
export type Elsewhere = (typeof ELSEWHERE)[number];

/** Occupations under which O*NET lists the title personal assistant: executive, general, concierge. */
export const ONET_CODES = ['43-6011', '43-6014', '39-6012'] as const;
/** Occupations of ISCO-08: executive and general secretaries, receptionists, companions and valets. */
export const ISCO_CODES = ['3343', '4120', '4226', '5162'] as const;

/** The longest reason, in characters: two lines of a table cell. */
const REASON_LONGEST = 110;
/** All hours of a week. */
const WEEK = 168;

const ownership = z.enum(OWNERSHIPS);

export const taskSchema = z
  .strictObject({
    /** What is done, as one would say it to an assistant. */
    name: localized(),
    /** Where it can be done. */
    place: z.enum(PLACES),
    /** Why there, in one sentence; required unless the task is simply remote. */
    why: localized()
      .refine((text) => Object.values(text).every((line) => line.length <= REASON_LONGEST), {
        message: `a reason has at most ${REASON_LONGEST} characters`,
      })
      .optional(),
    /** How often it is each role's own. */
    roles: z.strictObject({ pa: ownership, ea: ownership, va: ownership, vea: ownership }),
    /** Who else often owns it. */
    elsewhere: z.enum(ELSEWHERE).optional(),
    /** The same task in O*NET 29.3. */
    onet: z
      .array(
        z.strictObject({
          /** The occupation. */
          code: z.enum(ONET_CODES),
          /** Number of the task statement in the database. */
          task: z.number().int().positive(),
          /** The statement in our own words, continuing “somebody …”. */
          says: localized(),
        }),
      )
      .min(1)
      .optional(),
    /** Exposure of this very task to generative AI by the ILO: the share, 0 to 1, that it could do. */
    ilo: z
      .strictObject({
        /** The occupation, ISCO-08. */
        group: z.enum(ISCO_CODES),
        /** Mean score, 0 to 1. */
        score: z.number().min(0).max(1),
        /** What exactly was scored, in our own words. */
        says: localized(),
      })
      .optional(),
    /** Hours a week, low and high: our assumption, for the reader to change. */
    hours: z
      .tuple([z.number().positive().max(WEEK), z.number().positive().max(WEEK)])
      .refine(([low, high]) => low <= high, { message: 'the low figure comes first' }),
    /** Where the task is named as an assistant's. */
    sources: z.array(citation()).min(1),
    /** How well it is documented that assistants do it. */
    confidence: z.enum(CONFIDENCES),
    /** The reasoning behind an E. */
    note: localized().optional(),
  })
  .refine(({ place, why }) => place === 'remote' || why, {
    message: 'what needs somebody on the spot needs a reason',
    path: ['why'],
  })
  .refine(({ confidence, note }) => confidence !== 'E' || note, {
    message: 'a task of confidence E needs a note with the reasoning',
    path: ['note'],
  });

/** A family of tasks: `content/tasks/<id>.yaml`. */
export const taskFamilySchema = z.strictObject({
  /** Position among the families, ascending. */
  order: z.number().int(),
  /** What the tasks have in common. */
  name: localized(),
  /** When a person last checked the family against its sources. */
  checked: isoDate(),
  /** The tasks in order; their ids are permanent, because shared links hold them. */
  tasks: z.record(slug(), taskSchema),
});

export type Task = z.infer<typeof taskSchema>;
export type TaskFamily = z.infer<typeof taskFamilySchema>;
