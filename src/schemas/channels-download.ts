import { z } from 'astro/zod';
import { channelSchema } from './channel.ts';
import { type Lang, slug } from './common.ts';
import { downloadConfidence, downloadHead, downloadSource, type Explain } from './download.ts';

/** What each way of being paid keeps as `rates/channels.json`. What the fields mean stands in the interface words: `data.` and `channels.data.`. */
export function channelsDownloadSchema(general: Explain, says: Explain, lang: Lang) {
  const note = z.string().min(1).optional().describe(says('figure.note'));
  const sources = z.array(downloadSource(general)).describe(says('figure.sources'));
  const value = z.number().min(0).nullable().describe(says('figure.value'));
  const part = (field: string) =>
    z
      .strictObject({
        value,
        low: z.number().min(0).optional().describe(says('figure.low')),
        high: z.number().min(0).optional().describe(says('figure.high')),
        note,
        sources,
      })
      .describe(says(field));
  return z.strictObject({
    ...downloadHead(general, lang),
    channels: z
      .array(
        z.strictObject({
          id: slug().describe(says('id')),
          name: z.string().min(1).describe(says('name')),
          kind: channelSchema.shape.kind.describe(says('kind')),
          platformShare: part('platformShare'),
          paymentShare: part('paymentShare'),
          fxMargin: part('fxMargin'),
          payoutFee: z
            .strictObject({
              value,
              currency: z.string().length(3).describe(says('currency')),
              note,
              sources,
            })
            .describe(says('payoutFee')),
          confidence: downloadConfidence(general),
          note: z.string().min(1).optional().describe(says('note')),
          dateChecked: z.iso.date().describe(says('checked')),
        }),
      )
      .min(1)
      .describe(says('channels')),
  });
}

export type ChannelsDownload = z.infer<ReturnType<typeof channelsDownloadSchema>>;
