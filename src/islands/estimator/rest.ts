import { useEffect, useState } from 'preact/hooks';

const PAUSE = 200;

/** A value once it has rested: what is far from the reader's eyes must not slow the next keystroke. */
export function useRest<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
