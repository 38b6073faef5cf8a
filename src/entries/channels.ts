import { getCollection } from 'astro:content';
import type { Channel } from '../schemas/channel.ts';

/** The ways to be found and paid, in list order. @param country only those for its readers */
export async function getChannels(
  country?: string,
): Promise<readonly (Channel & { readonly id: string })[]> {
  const entries = await getCollection('channels');
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .filter(({ only, except }) =>
      country ? (only?.includes(country) ?? !except?.includes(country)) : true,
    )
    .sort((a, b) => a.order - b.order);
}
