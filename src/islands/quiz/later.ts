import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AfterProps } from './After.tsx';
import { RESULT, type Step } from './model.ts';
import type { More } from './types.ts';

/** What comes after the first screen: its data, and the view of what follows a result. */
export interface Arrived extends More {
  readonly After: ComponentType<AfterProps>;
}
export type Later = Arrived | 'coming' | 'missing';

async function get(address: string): Promise<Arrived> {
  const [{ After }, response] = await Promise.all([import('./After.tsx'), fetch(address)]);
  if (!response.ok) throw new Error(`${response.status}`);
  return { After, ...((await response.json()) as More) };
}

/**
 * Fetches what comes later once the reader has begun, so that it is there at the result even where the connection
 * breaks meanwhile; what did not arrive is asked for once more at the result.
 */
export function useLater(address: string, step: Step): Later {
  const [later, setLater] = useState<Later>('coming');
  const asking = useRef(false);
  const wanted = step === RESULT ? 2 : Math.min(step, 1);
  useEffect(() => {
    if (wanted === 0 || asking.current || typeof later === 'object') return;
    asking.current = true;
    get(address)
      .catch(() => 'missing' as const)
      .then((found) => {
        asking.current = false;
        setLater(found);
      });
  }, [wanted]);
  return later;
}
