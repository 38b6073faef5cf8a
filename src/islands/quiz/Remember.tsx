import type { Kept } from './store.ts';
import type { T } from './types.ts';

interface Props {
  readonly kept: Kept;
  readonly remember: (wanted: boolean) => void;
  readonly t: T;
}

/** Keeping the answers on this device is the reader's choice, and undone by the same box. */
export function Remember({ kept, remember, t }: Props) {
  return (
    <p class="quiz-remember no-print">
      <label>
        <input
          type="checkbox"
          checked={kept.on}
          disabled={!kept.works}
          onChange={(event) => remember(event.currentTarget.checked)}
        />{' '}
        {t('quiz.remember')}
      </label>{' '}
      <span class="quiet">{t(kept.works ? 'quiz.remember.more' : 'quiz.remember.blocked')}</span>
    </p>
  );
}
