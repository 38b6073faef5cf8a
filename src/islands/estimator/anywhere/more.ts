import { makeT } from '../../../logic/i18n/text.ts';
import { addStyles, fetchJson, type Later, useLater } from '../../shared/later.ts';
import type { MoreData } from '../more.ts';
import styles from '../tools.css?url';
import type * as Parts from './After.tsx';
import type { View } from './view.ts';

/** Plain JSON, texts in one language: what the page of a country fetches once a reader has begun. */
export type AnywhereMore = Pick<MoreData, 'words' | 'sources' | 'channels'>;

export interface More {
  readonly parts: typeof Parts;
  readonly data: AnywhereMore;
}

async function load(address: string): Promise<More> {
  const [parts, data] = await Promise.all([
    import('./After.tsx'),
    fetchJson<AnywhereMore>(address),
    addStyles(styles),
  ]);
  return { parts, data };
}

/** Fetches the rest once it is wanted. */
export const useMore = (address: string, wanted: boolean): Later<More> =>
  useLater(() => load(address), Number(wanted));

/** The view with the words and sources that came along. */
export function moreView(view: View, data: AnywhereMore): View {
  const words = { ...view.words, ...data.words };
  return { ...view, words, t: makeT(words), sources: { ...view.sources, ...data.sources } };
}
