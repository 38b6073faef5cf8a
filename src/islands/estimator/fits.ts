import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Room that the answer line takes at the top, and air below, in CSS pixels. */
const TAKEN = 96;

/** Whether a part is no taller than the window, so that it may stay in sight without hiding its own end. */
export function useFits(part: RefObject<HTMLElement>): boolean {
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const measure = () => setFits((part.current?.offsetHeight ?? 0) + TAKEN <= innerHeight);
    const observer = new ResizeObserver(measure);
    if (part.current) observer.observe(part.current);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);
  return fits;
}
