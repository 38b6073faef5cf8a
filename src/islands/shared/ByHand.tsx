import { useEffect, useRef } from 'preact/hooks';

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
  useEffect(() => box.current?.select(), [text]);
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: it holds one of two controls
    <label class={rest.class}>
      <span>{label}</span>
      {rows > 1 ? (
        <textarea readOnly rows={rows} value={text} ref={box} />
      ) : (
        <input type="text" readOnly value={text} ref={box} />
      )}
    </label>
  );
}
