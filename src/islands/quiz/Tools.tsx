import { ByHand } from '../shared/ByHand.tsx';
import { useCopy } from '../shared/copy.ts';
import type { T } from './types.ts';

/** Copy the link, print, start again. Where the clipboard is closed to us, the link is shown to be copied by hand. */
export function Tools({ restart, t }: { readonly restart: () => void; readonly t: T }) {
  const { copied, copy } = useCopy();
  const share = async () => {
    // Closed without sharing is no fault.
    await navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
  };
  return (
    <div class="quiz-tools no-print">
      {'share' in navigator && (
        <button class="button" type="button" onClick={share}>
          {t('quiz.tools.share')}
        </button>
      )}
      <button class="button" type="button" onClick={() => void copy(location.href)}>
        {t('quiz.tools.copy')}
      </button>
      <button class="button outline" type="button" onClick={() => print()}>
        {t('quiz.tools.print')}
      </button>
      <button class="button outline" type="button" onClick={restart}>
        {t('quiz.tools.again')}
      </button>
      <p role="status">{copied === 'yes' && t('quiz.tools.copied')}</p>
      <p class="quiet">{t('quiz.tools.contains')}</p>
      {copied === 'byHand' && (
        <ByHand class="quiz-link" label={t('quiz.tools.copyThis')} text={location.href} />
      )}
    </div>
  );
}
