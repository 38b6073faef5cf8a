import { useEffect, useState } from 'preact/hooks';
import type { Ticks } from '../../logic/tasks/codec.ts';
import { ByHand } from '../shared/ByHand.tsx';
import { useCopy } from '../shared/copy.ts';
import type { View } from './types.ts';

interface Props {
  readonly empty: boolean;
  /** The address that holds the ticks. */
  readonly link: () => string;
  /** Ticks and result as plain text. */
  readonly text: () => string;
  readonly clear: () => void;
  readonly ticks: Ticks;
  readonly view: View;
}

interface Copy {
  readonly what: 'link' | 'text';
  readonly content: string;
}

/** Copy the link, copy as text, print, clear. Where the clipboard is closed to us, the text is shown to be copied by hand. */
export function Actions({ empty, link, text, clear, ticks, view }: Props) {
  const { t } = view;
  const { copied, copy, forget } = useCopy();
  const [{ what, content }, setLast] = useState<Copy>({ what: 'link', content: '' });
  useEffect(forget, [ticks]);
  const take = (last: Copy) => {
    setLast(last);
    void copy(last.content);
  };
  return (
    <div class="tk-actions no-print" hidden={empty}>
      <button class="button" type="button" onClick={() => take({ what: 'link', content: link() })}>
        {t('tasks.tool.link')}
      </button>
      <button
        class="button outline"
        type="button"
        onClick={() => take({ what: 'text', content: text() })}
      >
        {t('tasks.tool.text')}
      </button>
      <button class="button outline" type="button" onClick={() => print()}>
        {t('tasks.tool.print')}
      </button>
      <button class="button outline" type="button" onClick={clear}>
        {t('tasks.tool.clear')}
      </button>
      <p class="tk-small" role="status">
        {t(copied === 'yes' ? `tasks.tool.${what}.done` : 'tasks.tool.link.note')}
      </p>
      {copied === 'byHand' && (
        <ByHand
          class="tk-byhand"
          label={t('tasks.tool.byHand')}
          text={content}
          rows={what === 'link' ? 3 : 8}
        />
      )}
    </div>
  );
}
