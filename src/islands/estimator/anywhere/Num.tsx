import type { ComponentChildren } from 'preact';
import { limitsOf } from '../draft.ts';
import { NumberField } from '../fields/NumberField.tsx';
import { formOf, textOf } from './draft.ts';
import type { Form } from './view.ts';

interface NumProps {
  /** Which number: `costs`, `x.declared`, `1.amount`. */
  readonly id: string;
  readonly form: Form;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly unitAfter?: string | undefined;
  readonly hint?: ComponentChildren;
  /** What else a new text changes. */
  readonly also?: (text: string) => void;
}

/** One number of the form. */
export function Num({ id, form, label, unit, unitAfter, hint, also }: NumProps) {
  const { state, problems, waiting, send, view } = form;
  const field = formOf(id, view.fields);
  return (
    <NumberField
      label={label}
      hint={hint}
      {...(unit && { unit })}
      {...(unitAfter && { unitAfter })}
      id={`est-${id.replace('.', '-')}`}
      value={textOf(state.draft, id)}
      problem={problems[id]}
      touched={state.touched.has(id)}
      due={id.endsWith('.fx') || waiting}
      limits={limitsOf(field, view.lang)}
      onText={(text) => {
        send({ type: 'type', id, text });
        also?.(text);
      }}
      onLeave={() => send({ type: 'leave', id })}
      t={view.t}
    />
  );
}
