import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { soon } from '../shared/slice.ts';

/** On arrival nothing that is marked, and no exchange rate, stays hidden in a closed disclosure. */
export function useUnfolded(root: RefObject<HTMLElement>, start: number) {
  const unfold = () => {
    for (const part of root.current?.querySelectorAll('[aria-invalid], [id$="-fx"]') ?? [])
      part.closest('details')?.setAttribute('open', '');
  };
  // Parts take over their HTML in their turn, then follow what has changed in a second one.
  useEffect(() => soon(() => soon(unfold)), [start]);
}
