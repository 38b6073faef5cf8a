import { getCollection } from 'astro:content';
import { type SwingSettings, swingSettings } from '../logic/estimate/simulate/index.ts';
import type { SwingEntry } from '../schemas/swing.ts';

/** What the simulation of income assumes: for the engine, and for the list a reader sees and changes. */
export interface SwingData extends SwingSettings {
  /** In the order of the list. */
  readonly entries: readonly (SwingEntry & { readonly id: string })[];
}

/** The assumptions of `content/estimator/swing.yaml`. */
export async function getSwing(): Promise<SwingData> {
  const entries = (await getCollection('swing')).map(({ id, data }) => ({ ...data, id }));
  return {
    ...swingSettings(Object.fromEntries(entries.map((entry) => [entry.id, entry]))),
    entries: entries.sort((a, b) => a.order - b.order),
  };
}
