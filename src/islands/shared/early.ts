import { useEffect, useMemo } from 'preact/hooks';

/**
 * What a reader typed into a field before the script came: the first drawing would write over it, so it is read before.
 * @param drawn what the page came with
 */
export function useEarly(id: string, drawn: string, take: (text: string) => void) {
  const early = useMemo(
    () =>
      globalThis.document?.querySelector('.est:not([data-ready])')
        ? document.querySelector<HTMLInputElement>(`#${id}`)?.value
        : undefined,
    [],
  );
  useEffect(() => {
    if (early !== undefined && early !== drawn) take(early);
  }, []);
}
