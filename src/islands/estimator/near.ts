import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the reader has come within a screen of the parts that are fetched later; it stays so. */
export function useNear(root: RefObject<HTMLElement>, selector = '.est-swing'): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const part = root.current?.querySelector(selector);
    if (!part || near) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '100% 0px' },
    );
    observer.observe(part);
    return () => observer.disconnect();
  }, [near]);
  return near;
}
