import { useEffect, useState } from 'preact/hooks';

/** A sentence written far below and read at the top, without drawing anew what lies between. */
export interface Told {
  said: string | null;
  hear: (sentence: string | null) => void;
}

export const nothingTold = (): Told => ({ said: null, hear: () => undefined });

export function tell(told: Told, sentence: string | null): void {
  told.said = sentence;
  told.hear(sentence);
}

/** What a bad year leaves, once it is worked out. Its room is there from the start: nothing moves when it arrives. */
export function BadYear({ told, hidden }: { told: Told; hidden: boolean }) {
  const [sentence, hear] = useState(told.said);
  useEffect(() => {
    told.hear = hear;
    hear(told.said);
  }, [told]);
  return <p class="est-badyear">{!hidden && sentence}</p>;
}
