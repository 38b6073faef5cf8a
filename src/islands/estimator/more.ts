import { useEffect, useState } from 'preact/hooks';
import type { Needs, OfferEntries, PackageTerms, PriceTerms } from '../../logic/estimate/index.ts';
import type { SwingSettings } from '../../logic/estimate/simulate/index.ts';
import { type Dictionary, makeT } from '../../logic/i18n/text.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { Lang } from '../../schemas/common.ts';
import type { SwingEntry } from '../../schemas/swing.ts';
import { addStyles, fetchJson, type Later, useLater } from '../shared/later.ts';
import type * as Parts from './More.tsx';
import styles from './more.css?url';
import type { SourceLabel, View } from './view.ts';
import type { Desk } from './worker.ts';

/** Plain JSON, texts in one language: what is fetched once a reader has begun. */
export interface MoreData {
  /** Interface words under `more.`. */
  readonly words: Dictionary;
  readonly sources: Readonly<Record<string, SourceLabel>>;
  readonly swing: SwingSettings & {
    readonly entries: readonly (SwingEntry & { readonly id: string })[];
  };
  readonly offer: OfferEntries;
  readonly channels: readonly (Channel & { readonly id: string })[];
  /** Where judging an offer starts, but for what only the reader can say. */
  readonly needs: Omit<Needs, 'bare' | 'wanted'>;
  /** An employee's week, leave and holidays. */
  readonly terms: Omit<PackageTerms, 'fixedTerm'>;
  readonly prices: PriceTerms;
  /** The languages that a sheet can be printed in: what each calls itself, and where its words are fetched. */
  readonly sheets: readonly {
    readonly lang: Lang;
    readonly name: string;
    readonly words: string;
  }[];
}

/** What stands below the first screen: views, data, and the worker that does the long sums. */
export interface More {
  readonly parts: typeof Parts;
  readonly data: MoreData;
  readonly desk: Desk;
  /** A second worker for what takes longest: nothing waits behind it. */
  readonly slow: Desk;
  /** The view with the words and sources that came along. */
  readonly view: View;
}

/** The view with the words and sources that came along. */
export function moreView(view: View, data: MoreData): View {
  const words = { ...view.words, ...data.words };
  return { ...view, words, t: makeT(words), sources: { ...view.sources, ...data.sources } };
}

async function load(view: View): Promise<More> {
  const [parts, { openDesk }, data] = await Promise.all([
    import('./More.tsx'),
    import('./worker.ts'),
    fetchJson<MoreData>(view.paths.more),
    addStyles(styles),
  ]);
  const open = () => openDesk(view.rules, view.date);
  return { parts, data, desk: open(), slow: open(), view: moreView(view, data) };
}

/** Whether an earlier visit left something on this device; the key is that of `memory.ts`, which is fetched later. */
function remembers(): boolean {
  try {
    return localStorage.getItem('right-hand:rates') !== null;
  } catch {
    return false;
  }
}

/** Fetches the rest once the reader has begun or comes near it, and at once where there is something to go on with. */
export function useMore(view: View, wanted: number): Later<More> {
  const [kept, setKept] = useState(false);
  useEffect(() => setKept(remembers()), []);
  return useLater(() => load(view), Math.max(wanted, Number(kept)));
}
