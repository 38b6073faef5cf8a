import type { Kept } from './store.ts';

interface Props {
  readonly kept: Kept;
  readonly remember: (wanted: boolean) => void;
  readonly class: string;
  /** Beside the box; what keeping means; that this browser refuses. */
  readonly words: { readonly label: string; readonly more: string; readonly blocked: string };
}

/** Keeping what was entered on this device is the reader's choice, and undone by the same box. */
export function Remember({ kept, remember, words, ...rest }: Props) {
  return (
    <p class={`${rest.class} no-print`}>
      <label>
        <input
          type="checkbox"
          checked={kept.on}
          disabled={!kept.works}
          onChange={(event) => remember(event.currentTarget.checked)}
        />{' '}
        {words.label}
      </label>{' '}
      <span class="quiet" role="status">
        {kept.works ? words.more : words.blocked}
      </span>
    </p>
  );
}
