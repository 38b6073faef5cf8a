import { getCollection } from 'astro:content';
import type { Channel } from '../schemas/channel.ts';

/** The ways to be found and paid, in list order. */
export async function getChannels(): Promise<readonly (Channel & { readonly id: string })[]> {
  const entries = await getCollection('channels');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => a.order - b.order);
}
