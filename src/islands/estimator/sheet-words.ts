import { useEffect, useState } from 'preact/hooks';
import type { Dictionary } from '../../logic/i18n/text.ts';
import { fetchJson, type Later } from '../shared/later.ts';

const fetched = new Map<string, Dictionary>();

/** The words of a printed sheet in its language, fetched once; `again` asks once more for what did not arrive. */
export function useSheetWords(address: string): { words: Later<Dictionary>; again: () => void } {
  const [missing, setMissing] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const [, drawn] = useState(0);
  useEffect(() => {
    if (fetched.has(address)) return;
    setMissing(null);
    fetchJson<Dictionary>(address).then(
      (words) => {
        fetched.set(address, words);
        drawn((count) => count + 1);
      },
      () => setMissing(address),
    );
  }, [address, asked]);
  return {
    words: fetched.get(address) ?? (missing === address ? 'missing' : 'coming'),
    again: () => setAsked((count) => count + 1),
  };
}
