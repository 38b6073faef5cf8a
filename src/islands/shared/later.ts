import { useEffect, useRef, useState } from 'preact/hooks';

/** What a page fetches only once a reader has begun. */
export type Later<Arrived> = Arrived | 'coming' | 'missing';

/** @throws Error naming the address and the status of an answer that is none */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}

/** Fetches a style sheet of the site. @throws Error where it does not arrive */
export const addStyles = (href: string) =>
  new Promise<void>((done, fail) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => fail(new Error(href)));
    document.head.append(link);
  });

/**
 * Fetches what comes later, and once more whenever `wanted` grows while something is still lacking.
 * @param wanted 0: not yet
 * @param complete whether what arrived is all of it; a part of it may do for a while
 */
export function useLater<Arrived extends object>(
  load: () => Promise<Arrived>,
  wanted: number,
  complete: (arrived: Arrived) => boolean = () => true,
): Later<Arrived> {
  const [later, setLater] = useState<Later<Arrived>>('coming');
  const asking = useRef(false);
  const done = typeof later === 'object' && complete(later);
  useEffect(() => {
    if (wanted === 0 || asking.current || done) return;
    asking.current = true;
    load()
      .catch((): Later<Arrived> => 'missing')
      .then((found) => {
        asking.current = false;
        setLater(found);
      });
  }, [wanted]);
  return later;
}
