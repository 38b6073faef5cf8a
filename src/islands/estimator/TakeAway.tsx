import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../logic/i18n/text.ts';
import { ByHand } from '../shared/ByHand.tsx';
import { useCopy } from '../shared/copy.ts';

/** Hands a text over as a file, by a link that nobody sees. */
function download(text: string, name: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

interface TakeAwayProps {
  /** The inputs: once they change, what was copied is no longer theirs. */
  readonly of: unknown;
  /** The results belong to numbers before: they cannot be taken. */
  readonly stale: boolean;
  readonly csv: () => string;
  readonly file: string;
  readonly text: () => string;
  readonly t: Translate;
  readonly children?: ComponentChildren;
}

/** Take an estimate away, as a table or as text. */
export function TakeAway({ of, stale, csv, file, text, t, children }: TakeAwayProps) {
  const { copied, copy, forget } = useCopy();
  const [written, setWritten] = useState('');
  useEffect(forget, [of]);
  const said = { yes: 'more.out.done', byHand: 'more.out.failed', no: 'more.out.note' }[copied];
  return (
    <div class="est-actions est-exports no-print">
      <button
        type="button"
        class="button outline"
        disabled={stale}
        onClick={() => download(csv(), file)}
      >
        {t('more.out.csv')}
      </button>
      <button
        type="button"
        class="button outline"
        disabled={stale}
        onClick={() => {
          const now = text();
          setWritten(now);
          void copy(now);
        }}
      >
        {t('more.out.text')}
      </button>
      <p role="status" class="est-small">
        {t(stale ? 'more.out.stale' : said)}
      </p>
      {copied === 'byHand' && (
        <ByHand class="est-link" label={t('more.out.text')} text={written} rows={8} />
      )}
      {children}
    </div>
  );
}
