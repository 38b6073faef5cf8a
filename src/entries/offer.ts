import { getCollection } from 'astro:content';
import type { OfferEntries } from '../logic/estimate/index.ts';

/** What judging an offer and a price sheet start from, by id. */
export async function getOfferEntries(): Promise<OfferEntries> {
  const entries = await getCollection('offer');
  return Object.fromEntries(entries.map(({ id, data }) => [id, data]));
}
