import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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

async function more(address: string): Promise<More> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as More;
}

/**
 * Fetches what comes later once the reader has begun, so that it is there at the result even where the connection
 * breaks meanwhile; what did not arrive is asked for once more at the result.
 */
export function useLater(address: string, step: Step): Later {
  const [later, setLater] = useState<Later>('coming');
  const asking = useRef(false);
  const wanted = step === RESULT ? 2 : Math.min(step, 1);
  const complete = typeof later === 'object' && later.more !== null;
  useEffect(() => {
    if (wanted === 0 || asking.current || complete) return;
    asking.current = true;
    Promise.all([import('./Rest.tsx'), more(address).catch(() => null)])
      .then(([{ Rest }, data]): Later => ({ Rest, more: data }))
      .catch((): Later => 'missing')
      .then((found) => {
        asking.current = false;
        setLater(found);
      });
  }, [wanted]);
  return later;
}
