import { useEffect, useState } from 'preact/hooks';
import { ByHand } from '../../shared/ByHand.tsx';
import { useCopy } from '../../shared/copy.ts';
import type { View } from './view.ts';

interface ActionsProps {
  /** What a link to these inputs holds. */
  readonly fragment: string;
  readonly reset: () => void;
  readonly view: View;
}

/** Share link, print, start again. */
export function Actions({ fragment, reset, view }: ActionsProps) {
  const { t } = view;
  const { copied, copy, forget } = useCopy();
  const [link, setLink] = useState('');
  useEffect(forget, [fragment]);
  const said = { yes: 'est.share.done', byHand: 'est.share.failed', no: 'est.share.note' }[copied];

  return (
    <div class="est-actions no-print">
      <button
        type="button"
        class="button"
        onClick={() => {
          const address = location.origin + location.pathname + fragment;
          setLink(address);
          void copy(address);
        }}
      >
        {t('est.share')}
      </button>
      <button type="button" class="button outline" onClick={() => print()}>
        {t('est.print')}
      </button>
      <button type="button" class="button outline" onClick={reset}>
        {t('est.reset')}
      </button>
      <p role="status" class="est-small">
        {t(said)}
      </p>
      {copied === 'byHand' && <ByHand class="est-link" label={t('est.share.link')} text={link} />}
    </div>
  );
}
