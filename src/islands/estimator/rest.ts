import { useEffect, useState } from 'preact/hooks';

/** How long until what is far from the reader's eyes follows, in milliseconds. */
const PAUSE = 200;
/** The same for the band, which is to follow within half a second. */
export const SOON = 100;
/** Between parts that follow one after the other, so that none of their tasks is long. */
export const STEP = 60;

/** A value once it has rested: what is far from the reader's eyes must not slow the next keystroke. */
export function useRest<Value>(value: Value, pause = PAUSE): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (rested === value) return;
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
