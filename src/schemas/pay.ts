import { z } from 'astro/zod';
import {
  CONFIDENCES,
  citation,
  isoDate,
  localized,
  partialDate,
  ROLE_IDS,
  slug,
} from './common.ts';
import { PERIODS } from './parameter.ts';

/** Three kinds of money that never share a drawing, and what is counted in each. */
export const PAY_SECTIONS = {
  employed: ['employed', 'advertised'],
  asking: ['asking-rate'],
  client: ['client-price'],
} as const;
export type PaySection = keyof typeof PAY_SECTIONS;
const SECTION_IDS = Object.keys(PAY_SECTIONS) as [PaySection, ...PaySection[]];
export const PAY_KINDS = Object.values(PAY_SECTIONS).flat();

/** How near the counted title is to the role: it is the role, the nearest group, several titles in one, or another job. */
export const MATCHES = ['own', 'nearest', 'mixed', 'other'] as const;

/** Smaller samples are anecdotal: every value or a median, no percentiles. */
export const FEWEST = 30;
export const isFew = (n: number | null): boolean => n !== null && n < FEWEST;

/** The middle of a list; between the two middle values where their number is even. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[sorted.length % 2 ? half : half - 1],
    sorted[half],
  ];
  return (low + high) / 2;
}

const amount = () => z.number().positive();
const PERCENTILES = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
const ascend = (list: readonly (number | undefined)[]) => {
  const known = list.filter((value) => value !== undefined);
  return known.every((value, index) => index === 0 || value >= (known[index - 1] ?? 0));
};

/** One observation of pay, a rate or a price, in the currency and period of its file. */
export const figureSchema = z
  .strictObject({
    /** Permanent name: anchor on the page and key in the downloads, unlike that of any other figure. */
    id: slug(),
    /** Whom or what it counts, in a few words. */
    title: localized(),
    /** The role it stands for; null: another occupation, shown for comparison. */
    role: z.enum(ROLE_IDS).nullable(),
    /** How near the counted title is to that role. */
    match: z.enum(MATCHES),
    /** Official title of the occupation with its code, as the statistic writes it. */
    official: z.string().min(1).optional(),
    /** What sort of money it is. */
    kind: z.enum(PAY_KINDS),
    /** How many observations it rests on; null where the publisher does not say. */
    n: z.number().int().positive().nullable(),
    /** Jobs in the occupation, where a statistic counts them. */
    employed: z.number().int().positive().optional(),
    /** Every observation, ascending, where the sample is small and they are known. */
    values: z.array(amount()).optional(),
    /** A tenth, a quarter, half, three quarters, nine tenths lie below. */
    p10: amount().optional(),
    p25: amount().optional(),
    median: amount().optional(),
    p75: amount().optional(),
    p90: amount().optional(),
    /** Sum divided by number. */
    mean: amount().optional(),
    /** One amount of which the publisher does not say whether it is a mean or a median. */
    stated: amount().optional(),
    /** A range that somebody names; how it is filled is not known. */
    low: amount().optional(),
    high: amount().optional(),
    /** When it held: a year, month or day. */
    year: partialDate(),
    /** True where the page bears no date and the year is ours, after what it says. */
    approximate: z.boolean().default(false),
    /** Where it stands: id in sources.yaml, which names the publisher. */
    source: citation(),
    /** How sure we are of this figure. */
    confidence: z.enum(CONFIDENCES),
    /** The day a person last checked it against its source. */
    checked: isoDate(),
    /** What a reader must know before relying on it. */
    note: localized().optional(),
  })
  .refine(({ median, mean, stated, low }) => [median, mean, stated, low].some((value) => value), {
    message: 'needs a median, a mean, a stated amount or a range',
  })
  .refine((figure) => ascend(PERCENTILES.map((name) => figure[name])), {
    message: 'percentiles must ascend',
  })
  .refine(({ low, high }) => (low === undefined) === (high === undefined) && ascend([low, high]), {
    message: 'a range needs both ends, the lower one first',
  })
  .refine(({ low, median, mean, stated }) => low === undefined || !(median ?? mean ?? stated), {
    message: 'a range says nothing of its middle: the two are two figures',
  })
  .refine(({ n, p10, p25, p75, p90 }) => !isFew(n) || !(p10 ?? p25 ?? p75 ?? p90), {
    message: `fewer than ${FEWEST} observations have no percentiles`,
    path: ['n'],
  })
  .refine(
    ({ n, values, median }) =>
      values === undefined ||
      (isFew(n) && values.length === n && ascend(values) && medianOf(values) === median),
    {
      message: 'values are all n of a small sample, ascending, and the median is theirs',
      path: ['values'],
    },
  )
  .refine(({ role, match }) => (role === null) === (match === 'other'), {
    message: 'another job stands for no role, and nothing else does',
    path: ['match'],
  });

/** Figures that can be drawn together, on one scale: `content/pay/<id>.yaml`. */
export const payChartSchema = z
  .strictObject({
    /** What sort of money all its figures are. */
    section: z.enum(SECTION_IDS),
    /** Country of the people who are paid, ISO 3166; `001` is the world. */
    country: z.string().regex(/^([A-Z]{2}|001)$/, 'expected a country such as GB, or 001'),
    /** Currency of every amount, ISO 4217. Nothing is converted. */
    currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency such as IDR'),
    /** What one amount is for. */
    period: z.enum(PERIODS),
    /** Heading of the drawing. */
    title: localized(),
    /** What was counted and how, for all of its figures. */
    about: localized(),
    /** Provinces whose legal minimum stands under the figures for scale; the amounts are those of content/rules/. */
    floors: z.array(slug()).default([]),
    /** The figures in the order of their rows. */
    figures: z.array(figureSchema).min(1),
  })
  .refine(
    ({ section, figures }) =>
      figures.every(({ kind }) => (PAY_SECTIONS[section] as readonly string[]).includes(kind)),
    { message: 'a figure of another kind of money', path: ['figures'] },
  );

export type Figure = z.infer<typeof figureSchema>;
export type PayChart = z.infer<typeof payChartSchema>;
