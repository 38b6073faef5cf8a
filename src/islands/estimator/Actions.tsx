import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../logic/i18n/text.ts';
import { ByHand } from '../shared/ByHand.tsx';
import { useCopy } from '../shared/copy.ts';

interface ActionsProps {
  /** The inputs: once they change, what was copied is no longer theirs. */
  readonly of: unknown;
  /** What a link to these inputs holds. */
  readonly fragment: () => string;
  readonly reset: () => void;
  readonly t: Translate;
}

/** Share link, print, start again. */
export function Actions({ of, fragment, reset, t }: ActionsProps) {
  const { copied, copy, forget } = useCopy();
  const [link, setLink] = useState('');
  useEffect(forget, [of]);
  const said = { yes: 'est.share.done', byHand: 'est.share.failed', no: 'est.share.note' }[copied];

  return (
    <div class="est-actions no-print">
      <button
        type="button"
        class="button"
        onClick={() => {
          const address = location.origin + location.pathname + fragment();
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
