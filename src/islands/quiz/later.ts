import type { ComponentType } from 'preact';
import { fetchJson, useLater as useArrival } from '../shared/later.ts';
import { RESULT, type Step } from './model.ts';
import type { RestProps } from './Rest.tsx';
import type { More } from './types.ts';

/** What comes after the first screen: the view of what stands below a result, and its data. */
export interface Arrived {
  readonly Rest: ComponentType<RestProps>;
  /** Null when only the data did not arrive. */
  readonly more: More | null;
}
export type Later = Arrived | 'coming' | 'missing';

async function load(address: string): Promise<Arrived> {
  const [{ Rest }, more] = await Promise.all([
    import('./Rest.tsx'),
    fetchJson<More>(address).catch(() => null),
  ]);
  return { Rest, more };
}

/**
 * Fetches what comes later once the reader has begun, so that it is there at the result even where the connection
 * breaks meanwhile; what did not arrive is asked for once more at the result.
 */
export function useLater(address: string, step: Step): Later {
  const wanted = step === RESULT ? 2 : Math.min(step, 1);
  return useArrival(
    () => load(address),
    wanted,
    ({ more }) => more !== null,
  );
}
