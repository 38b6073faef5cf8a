import { useLayoutEffect, useState } from 'preact/hooks';
import { type Kept, NOTHING, type Store } from './store.ts';

/** What is kept on this device, as it changes here or in another tab; nothing while the page is being put together. */
export function useKept(store: Store): Kept {
  const [kept, setKept] = useState(NOTHING);
  useLayoutEffect(() => {
    const look = () => setKept(store.look());
    look();
    return store.watch(look);
  }, []);
  return kept;
}
