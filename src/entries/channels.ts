import { getCollection } from 'astro:content';
import { channelSources } from '../logic/estimate/index.ts';
import type { Channel } from '../schemas/channel.ts';
import type { Lang } from '../schemas/common.ts';
import { evidenceFor } from './evidence.ts';

/** The ways to be found and paid, in list order. */
export async function getChannels(): Promise<readonly (Channel & { readonly id: string })[]> {
  const entries = await getCollection('channels');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
}

/** Short names of the sources that the channels’ figures cite, by id. */
export async function channelEvidence(lang: Lang) {
  const evidence = await evidenceFor(lang, 'content/estimator/channels.yaml');
  const ids = [...new Set((await getChannels()).flatMap(channelSources))].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const { label, name, confidence, href } = evidence(id);
      return [id, { label, name, confidence, href }];
    }),
  );
}
