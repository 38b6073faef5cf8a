import { useEffect, useState } from 'preact/hooks';
import { ByHand } from '../shared/ByHand.tsx';
import { useCopy } from '../shared/copy.ts';
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
  const { copied, copy, forget } = useCopy();
  const [link, setLink] = useState('');
  useEffect(forget, [draft]);

  function share() {
    const address = location.origin + location.pathname + encode(draft, lang);
    setLink(address);
    void copy(address);
  }

  return (
    <div class="est-actions no-print">
      <button type="button" class="button" onClick={share}>
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
          : copied === 'byHand'
            ? t('est.share.failed')
            : t('est.share.note')}
      </p>
      {copied === 'byHand' && <ByHand class="est-link" label={t('est.share.link')} text={link} />}
    </div>
  );
}
