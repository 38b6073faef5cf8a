import { useState } from 'preact/hooks';

export type Copied = 'no' | 'yes' | 'byHand';

/** Copying to the clipboard; where it is closed to us, or missing, the text has to be shown to be copied by hand. */
export function useCopy() {
  const [copied, setCopied] = useState<Copied>('no');
  const copy = async (text: string): Promise<Copied> => {
    let outcome: Copied = 'yes';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      outcome = 'byHand';
    }
    setCopied(outcome);
    return outcome;
  };
  return { copied, copy, forget: () => setCopied('no') };
}
