import { useEffect, useState } from 'preact/hooks';

/** A value once it has rested, for `pause` milliseconds: what is far from the reader's eyes must not slow the next keystroke. */
export function useRest<Value>(value: Value, pause = 200): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
