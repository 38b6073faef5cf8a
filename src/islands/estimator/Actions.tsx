import { useEffect, useState } from 'preact/hooks';
import { encode } from './codec.ts';
import type { Draft } from './draft.ts';
import type { View } from './view.ts';

interface ActionsProps {
  readonly draft: Draft;
  readonly reset: () => void;
  readonly view: View;
}

/** Share link, print, start again. */
export function Actions({ draft, reset, view }: ActionsProps) {
  const { t, lang } = view;
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const [link, setLink] = useState('');
  useEffect(() => setCopied(null), [draft]);

  async function share() {
    const address = location.origin + location.pathname + encode(draft, lang);
    setLink(address);
    try {
      await navigator.clipboard.writeText(address);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  }

  return (
    <div class="est-actions no-print">
      <button type="button" class="button" onClick={() => void share()}>
        {t('est.share')}
      </button>
      <button type="button" class="button outline" onClick={() => print()}>
        {t('est.print')}
      </button>
      <button type="button" class="button outline" onClick={reset}>
        {t('est.reset')}
      </button>
      <p role="status" class="est-small">
        {copied === 'yes'
          ? t('est.share.done')
          : copied === 'no'
            ? t('est.share.failed')
            : t('est.share.note')}
      </p>
      {copied === 'no' && (
        <input
          class="est-link"
          readOnly
          value={link}
          aria-label={t('est.share.link')}
          onFocus={(e) => e.currentTarget.select()}
        />
      )}
    </div>
  );
}
