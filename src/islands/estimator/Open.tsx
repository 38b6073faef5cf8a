import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface OpenProps {
  readonly summary: ComponentChildren;
  readonly class?: string;
  /** On a page without scripts everything is there from the start. */
  readonly always: boolean;
  /** What the disclosure holds; made only once it is open, since most of them never are. */
  readonly children: () => ComponentChildren;
}

/** A disclosure that costs nothing while it is closed. */
export function Open({ summary, always, children, ...rest }: OpenProps) {
  const [open, setOpen] = useState(always);
  return (
    <details class={rest.class} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
