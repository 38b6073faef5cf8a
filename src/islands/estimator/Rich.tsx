import type { ComponentChildren } from 'preact';

/** A sentence whose `{places}` hold marked-up parts. */
export function Rich({
  text,
  parts,
}: {
  text: string;
  parts: Readonly<Record<string, ComponentChildren>>;
}) {
  return (
    <>{text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : parts[piece]))}</>
  );
}

/** A figure that must not break; `side` colours it by arrangement. */
export function Figure({
  children,
  side,
}: {
  children: ComponentChildren;
  side?: 'office' | 'remote';
}) {
  return <b class={`num${side ? ` ${side}` : ''}`}>{children}</b>;
}
