import { useEffect, useState } from 'preact/hooks';
import type { Ticks } from '../../logic/tasks/codec.ts';
import { ByHand } from '../shared/ByHand.tsx';
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

type Copied = { readonly what: 'link' | 'text'; readonly byHand: string | null };

/** Copy the link, copy as text, print, clear. Where the clipboard is closed to us, the text is shown to be copied by hand. */
export function Actions({ empty, link, text, clear, ticks, view }: Props) {
  const { t } = view;
  const [copied, setCopied] = useState<Copied | null>(null);
  useEffect(() => setCopied(null), [ticks]);
  const copy = async (what: Copied['what'], content: string) => {
    try {
      await navigator.clipboard.writeText(content);
      setCopied({ what, byHand: null });
    } catch {
      setCopied({ what, byHand: content });
    }
  };
  return (
    <div class="tk-actions no-print" hidden={empty}>
      <button class="button" type="button" onClick={() => copy('link', link())}>
        {t('tasks.tool.link')}
      </button>
      <button class="button outline" type="button" onClick={() => copy('text', text())}>
        {t('tasks.tool.text')}
      </button>
      <button class="button outline" type="button" onClick={() => print()}>
        {t('tasks.tool.print')}
      </button>
      <button class="button outline" type="button" onClick={clear}>
        {t('tasks.tool.clear')}
      </button>
      <p class="tk-small" role="status">
        {copied?.byHand === null ? t(`tasks.tool.${copied.what}.done`) : t('tasks.tool.link.note')}
      </p>
      {copied?.byHand && (
        <ByHand
          class="tk-byhand"
          label={t('tasks.tool.byHand')}
          text={copied.byHand}
          rows={copied.what === 'link' ? 3 : 8}
        />
      )}
    </div>
  );
}
