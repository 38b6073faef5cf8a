import type { JSX } from 'preact';
import { still } from '../shared/still.ts';
import type { Derived } from './derive.ts';
import type { Draft } from './draft.ts';
import type { Action, State } from './model.ts';
import type { View } from './view.ts';

/** What every part of the form is given. */
export interface Form {
  readonly state: State;
  readonly derived: Derived;
  readonly send: (action: Action) => void;
  readonly view: View;
}

/** A part of the form, drawn again only when one of the inputs it shows, or what is wrong, has changed. */
export function usePart(
  form: Form,
  names: readonly (keyof Draft)[],
  draw: () => JSX.Element,
): JSX.Element {
  const { draft, touched } = form.state;
  const wrong = JSON.stringify(form.derived.problems);
  return still(draw, [...names.map((name) => draft[name]), wrong, touched]);
}
