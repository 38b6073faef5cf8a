import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly class: string;
  /** Lines to show; one is a field, more a box. */
  readonly rows?: number;
}

/** A text to copy by hand, selected: for where the clipboard is closed to us. */
export function ByHand({ text, label, rows = 1, ...rest }: Props) {
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => box.current?.select(), [text]);
  return (
    <label class={rest.class} for={id}>
      <span>{label}</span>
      {rows > 1 ? (
        <textarea id={id} readOnly rows={rows} value={text} ref={box} />
      ) : (
        <input id={id} type="text" readOnly value={text} ref={box} />
      )}
    </label>
  );
}
