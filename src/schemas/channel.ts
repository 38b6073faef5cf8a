import { z } from 'astro/zod';
import { CONFIDENCES, citation, isoDate, localized } from './common.ts';

/** Where a figure stands and what to know of it. A figure that nobody verified is null, and says so. */
const stated = {
  /** Where it stands; several when they agree or give the range. */
  sources: z.array(citation()).optional(),
  /** What a reader must know before relying on it. */
  note: localized().optional(),
};
interface Stated {
  readonly value: number | null;
  readonly sources?: readonly string[] | undefined;
  readonly note?: unknown;
}
const sourced = ({ value, sources }: Stated) => value === null || (sources ?? []).length > 0;
const explained = ({ value, note }: Stated) => value !== null || note !== undefined;
const SOURCED = { message: 'a figure needs a source', path: ['sources'] };
const EXPLAINED = { message: 'an unknown figure needs a note that says so', path: ['note'] };

/** A part of a payment, 0 to below 1. */
const part = () =>
  z
    .strictObject({
      /** The figure the estimate starts from; null: not known, for the reader to fill in. */
      value: z.number().min(0).max(0.95).nullable(),
      /** Lowest and highest that are charged, where it varies. */
      range: z.tuple([z.number().min(0), z.number().max(0.95)]).optional(),
      ...stated,
    })
    .refine(sourced, SOURCED)
    .refine(explained, EXPLAINED)
    .refine(
      ({ value, range }) =>
        !range || (range[0] <= (value ?? range[0]) && (value ?? range[1]) <= range[1]),
      { message: 'the value lies outside its range', path: ['range'] },
    );

/** A way to be found and paid: an entry of `content/estimator/channels.yaml`. */
export const channelSchema = z.strictObject({
  /** Position in the list. */
  order: z.number().int(),
  /** What it is called. */
  name: localized(),
  /** Countries, by their folder of rules, whose readers it is for; all of them where nothing is said. */
  only: z.array(z.string()).min(1).optional(),
  /** Countries whose readers it is not for: they have an entry of their own. */
  except: z.array(z.string()).min(1).optional(),
  /** A payment between two parties, or a platform that also brings the client. */
  kind: z.enum(['payment', 'platform']),
  /** What the platform keeps of the price. */
  platformShare: part(),
  /** What receiving the payment costs, of what the platform leaves. */
  paymentShare: part(),
  /** How far the rate of exchange lies below the market, of what arrives; nothing for a payment in rupiah. */
  fxMargin: part(),
  /** A fixed amount for each payment or withdrawal. */
  payoutFee: z
    .strictObject({
      value: z.number().min(0).max(1e6).nullable(),
      /** ISO 4217. */
      currency: z.string().regex(/^[A-Z]{3}$/),
      ...stated,
    })
    .refine(sourced, SOURCED)
    .refine(explained, EXPLAINED),
  /** Day on which a person last read the figures. */
  checked: isoDate(),
  /** Confidence in what the channel charges: that of the weakest of its sources; E where nothing is known. */
  confidence: z.enum(CONFIDENCES),
  /** What holds for the channel as a whole. */
  note: localized().optional(),
});

export type Channel = z.infer<typeof channelSchema>;
