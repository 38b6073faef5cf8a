import { useEffect, useRef } from 'preact/hooks';

const PAUSE = 250;

/** The links that lead to this page in another language carry the state along. */
export function carry(fragment: string) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang-switch]')) {
    link.hash = fragment;
  }
}

/**
 * Keeps the state of an island in the address's fragment, and takes it from there. Nothing else is stored.
 * @param fragment with `#`; empty while there is nothing to keep
 * @param take reads a fragment, and says whether it was meant for the island: an anchor of the page is not
 */
export function useFragment(fragment: string, take: (hash: string) => boolean) {
  const written = useRef('');
  const write = () =>
    history.replaceState(history.state, '', written.current || location.pathname + location.search);

  useEffect(() => {
    const read = () => {
      if (location.hash === written.current) return;
      // After a jump within the page the state goes back into the address.
      if (!take(location.hash) && written.current !== '') write();
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  useEffect(() => {
    carry(fragment);
    if (fragment === written.current) return;
    // What was there before may come back within the pause, and is written all the same.
    written.current = fragment;
    const timer = setTimeout(write, PAUSE);
    return () => clearTimeout(timer);
  }, [fragment]);
}
