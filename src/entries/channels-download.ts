import { pick } from '../logic/i18n/text.ts';
import type { Channel } from '../schemas/channel.ts';
import { type ChannelsDownload, channelsDownloadSchema } from '../schemas/channels-download.ts';
import type { Lang } from '../schemas/common.ts';
import { getChannels } from './channels.ts';
import { citer, downloadHeadOf, schemaOf, sourceColumns, tableOf } from './download.ts';
import { translator } from './ui.ts';

const ROUTE = 'rates/channels';

/** What the fields of the channels mean, and their form. */
export const channelsSchema = schemaOf(
  ROUTE,
  channelsDownloadSchema,
  (field) => `channels.data.${field}`,
);

/** What every way of being found and paid keeps, in one language, as it is handed out. */
export async function channelsDownload(
  lang: Lang,
  site: URL | undefined,
): Promise<ChannelsDownload> {
  const t = translator(lang);
  const cite = await citer(lang, site);
  const stated = ({ value, note, sources = [] }: Channel['fxMargin'] | Channel['payoutFee']) => ({
    value,
    ...(note ? { note: pick(note, lang) } : {}),
    sources: sources.map(cite),
  });
  const part = ({ range, ...figure }: Channel['fxMargin']) => ({
    ...stated(figure),
    ...(range ? { low: range[0], high: range[1] } : {}),
  });
  const channels = await getChannels();
  return {
    ...downloadHeadOf({
      lang,
      site,
      route: ROUTE,
      page: 'sources/rules/',
      title: t('channels.data.title'),
      days: channels.map(({ checked }) => checked),
    }),
    channels: channels.map((channel) => ({
      id: channel.id,
      name: pick(channel.name, lang),
      kind: channel.kind,
      platformShare: part(channel.platformShare),
      paymentShare: part(channel.paymentShare),
      fxMargin: part(channel.fxMargin),
      payoutFee: { ...stated(channel.payoutFee), currency: channel.payoutFee.currency },
      confidence: channel.confidence,
      ...(channel.note ? { note: pick(channel.note, lang) } : {}),
      dateChecked: channel.checked,
    })),
  };
}

const FIGURES = ['platformShare', 'paymentShare', 'fxMargin', 'payoutFee'] as const;

/** The same as a table, one row per channel and figure: a header and rows. An unknown figure is empty and says why. */
export const channelsTable = ({ channels, language, licence, page }: ChannelsDownload) =>
  tableOf(
    channels.flatMap((channel) =>
      FIGURES.map((name) => {
        const { value, note = '', sources } = channel[name];
        const { low = '', high = '' } = name === 'payoutFee' ? {} : channel[name];
        return {
          channel: channel.id,
          channelName: channel.name,
          kind: channel.kind,
          figure: name,
          value: value ?? '',
          low,
          high,
          currency: name === 'payoutFee' ? channel.payoutFee.currency : '',
          note,
          ...sourceColumns(sources),
          confidence: channel.confidence,
          channelNote: channel.note ?? '',
          dateChecked: channel.dateChecked,
          language,
          licence,
          page,
        };
      }),
    ),
  );
