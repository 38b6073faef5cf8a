import type { SwingEntry, SwingId } from '../../../schemas/swing.ts';
import type { Ends, SwingAssumptions, SwingRanges } from './types.ts';

export interface SwingSettings {
  /** Starting values, ready for `simulate`. */
  readonly assumptions: SwingAssumptions;
  /** Cautious and favourable end of each, ready for `drivers`. */
  readonly ranges: SwingRanges & { readonly jobLoss: Ends };
}

/** What the engine is given of the entries of `content/estimator/swing.yaml`, by id. */
export function swingSettings(entries: Readonly<Record<string, SwingEntry>>): SwingSettings {
  const all = Object.entries(entries) as [SwingId, SwingEntry][];
  const each = <Value>(of: (entry: SwingEntry) => Value) =>
    Object.fromEntries(all.map(([id, entry]) => [id, of(entry)])) as Record<SwingId, Value>;
  return {
    assumptions: each((entry) => entry.default),
    ranges: each(({ cautious, favourable }) => ({ cautious, favourable })),
  };
}
