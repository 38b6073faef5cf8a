import type { ComponentChildren } from 'preact';
import { FIELDS, limitsOf, type PlainNumber } from '../draft.ts';
import type { Form } from '../form.ts';
import { NumberField } from './NumberField.tsx';

interface PlainProps {
  readonly name: PlainNumber;
  readonly form: Form;
  readonly label: string;
  readonly unit?: string;
  readonly unitAfter?: string;
  readonly hint?: ComponentChildren;
}

/** One of the numbers that exist once. */
export function Plain({ name, form, ...rest }: PlainProps) {
  const { state, derived, send, view } = form;
  const field = FIELDS[name];
  return (
    <NumberField
      {...rest}
      id={`est-${name}`}
      value={state.draft[name]}
      problem={derived.problems[name]}
      touched={state.touched.has(name)}
      due={derived[name === 'wage' ? 'employed' : 'practice'] === null}
      limits={limitsOf(field, view.lang)}
      onText={(text) => send({ type: 'type', name, text })}
      onLeave={() => send({ type: 'leave', name })}
      t={view.t}
    />
  );
}
