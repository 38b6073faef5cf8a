import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** On arrival nothing that is marked, and no exchange rate, stays hidden in a closed disclosure. */
export function useUnfolded(root: RefObject<HTMLElement>, start: number) {
  useEffect(() => {
    for (const part of root.current?.querySelectorAll('[aria-invalid], [id$="-fx"]') ?? [])
      part.closest('details')?.setAttribute('open', '');
  }, [start]);
}
