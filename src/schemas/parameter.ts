import { z } from 'astro/zod';
import { citation, isoDate, localized } from './common.ts';

/** What a value counts. A share is a part of one: 5 % is `0.05`. */
export const UNITS = ['share', 'hour', 'week', 'month', 'category', 'ground'] as const;
/** ISO 4217 code of the country's currency, in which its amounts of money count. `XXX`: none in particular. */
export type Currency = Uppercase<string>;
export type Unit = (typeof UNITS)[number] | Currency;
/** What one value is for; null where time plays no part (a share, a step). */
export const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;

/** One value, from its date until the next one. `null`: the rule ended (the note says what came instead). */
const entry = <Value extends z.ZodType>(value: Value) =>
  z
    .strictObject({
      /** The value itself, in the parameter's unit. */
      value: value.nullable(),
      /** Where it stands: id in sources.yaml. */
      source: citation(),
      /** Article, annex or page inside the source. */
      at: z.string().min(1).optional(),
      /** What a reader must know about this value. */
      note: localized().optional(),
    })
    .refine((dated: { value?: unknown; note?: unknown }) => dated.value !== null || dated.note, {
      message: 'a null value needs a note that says why the rule ended',
      path: ['note'],
    });

/** A rule's number (or table) through time. */
export const parameter = <Value extends z.ZodType>(
  value: Value,
  unit: Unit,
  period: (typeof PERIODS)[number] | null = null,
) =>
  z.strictObject({
    /** What the parameter is, in a reader's words. */
    name: localized(),
    /** What a value counts. */
    unit: z.literal(unit),
    /** What one value is for, or null. */
    period: z.literal(period),
    /** The day a person last saw that the newest value still stands. */
    checked: isoDate(),
    /** The day on which the next change is already known to come. */
    nextChange: isoDate().optional(),
    /** Values by the day they start, quoted and ascending; each holds until the next. */
    values: z
      .record(z.iso.date(), entry(value))
      .refine((values) => Object.keys(values).length > 0, 'needs at least one value')
      .refine((values) => {
        const dates = Object.keys(values);
        return dates.every((date, index) => index === 0 || date > (dates[index - 1] ?? ''));
      }, 'start dates must ascend'),
  });

/** An amount of money, never negative. */
export const money = () => z.number().min(0);
/** A part of one. */
export const share = () => z.number().min(0).max(1);
/** The shapes of a plain number. */
export const scalar = { money: money(), share: share(), positive: z.number().positive() };

/** A scale: rows "up to and including `upTo`: `rate`", ascending in bound; the last row has no upper bound (null). */
export const scale = () =>
  z
    .array(
      z.strictObject({
        /** Upper bound, inclusive, in the country's currency; null in the last row. */
        upTo: money().nullable(),
        /** Share. */
        rate: share(),
      }),
    )
    .min(1)
    .refine(
      (rows) =>
        rows.every((row, index) => (row.upTo === null) === (index === rows.length - 1)) &&
        rows.every(
          (row, index) =>
            index === 0 || row.upTo === null || row.upTo > (rows[index - 1]?.upTo ?? 0),
        ),
      'rows must ascend in bound; only the last one is without a bound',
    );

/** A progressive scale: the rate ascends as well. */
export const bands = () =>
  scale().refine(
    (rows) => rows.every((row, at) => at === 0 || row.rate > (rows[at - 1]?.rate ?? 0)),
    'rows must ascend in rate',
  );

/** One value for each of the keys; none may be missing. */
export const table = <Keys extends readonly [string, ...string[]], Value extends z.ZodType>(
  keys: Keys,
  value: Value,
) => z.record(z.enum(keys), value);

/** yes · no · confirm (ask the tax office). */
export const VERDICTS = ['yes', 'no', 'confirm'] as const;

/** A ground for a verdict: what follows (`applicable`) and the sentence that says why. */
export const ground = () =>
  parameter(
    z.strictObject({
      applicable: z.enum(VERDICTS),
      /** One or two sentences for the reader. */
      text: localized(),
    }),
    'ground',
  );

/** One row of a scale. */
export type Band = { upTo: number | null; rate: number };
