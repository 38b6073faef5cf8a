import type { ComponentChildren } from 'preact';

interface FieldProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** What is wrong, once it may be said. */
  readonly problem?: string | false | undefined;
  /** The control in its box. */
  readonly children: ComponentChildren;
}

/** Ids of what describes a control: its message, its unit, then its hint. */
export const describedBy = (
  id: string,
  says: Pick<FieldProps, 'problem' | 'hint'> & { readonly unit?: string | undefined },
) =>
  (['problem', 'unit', 'hint'] as const)
    .flatMap((name) => (says[name] ? [`${id}-${name}`] : []))
    .join(' ') || undefined;

/** The frame of every control: label above, message and hint below; a mistake is marked by a bar that moves nothing. */
export function Field({ id, label, hint, problem, children }: FieldProps) {
  return (
    <div class={`est-field${problem ? ' is-wrong' : ''}`}>
      <label for={id}>{label}</label>
      {children}
      <div class="est-below">
        {problem && (
          <p class="est-problem" id={`${id}-problem`} role="alert">
            {problem}
          </p>
        )}
        {hint && (
          <p class="est-small" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
