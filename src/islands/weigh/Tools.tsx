import { useEffect } from 'preact/hooks';
import { ByHand } from '../shared/ByHand.tsx';
import { useCopy } from '../shared/copy.ts';
import type { T } from './types.ts';

interface Props {
  /** The marks as a fragment, with `#`. */
  readonly fragment: string;
  readonly reset: () => void;
  readonly t: T;
}

/** Copy a link to the marks, print, clear them. */
export function Tools({ fragment, reset, t }: Props) {
  const { copied, copy, forget } = useCopy();
  useEffect(forget, [fragment]);
  const address = () => location.origin + location.pathname + fragment;
  return (
    <div class="weigh-tools no-print">
      <button class="button" type="button" onClick={() => void copy(address())}>
        {t('weigh.copy')}
      </button>
      <button class="button outline" type="button" onClick={() => print()}>
        {t('weigh.print')}
      </button>
      <button class="button outline" type="button" onClick={reset}>
        {t('weigh.reset')}
      </button>
      <p role="status">{copied === 'yes' && t('weigh.copied')}</p>
      {copied === 'byHand' && (
        <ByHand class="weigh-link" label={t('weigh.copyThis')} text={address()} />
      )}
    </div>
  );
}
