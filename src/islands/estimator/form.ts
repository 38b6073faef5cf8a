import type { Derived } from './derive.ts';
import type { Action, State } from './model.ts';
import type { View } from './view.ts';

/** What every part of the form is given. */
export interface Form {
  readonly state: State;
  readonly derived: Derived;
  readonly send: (action: Action) => void;
  readonly view: View;
}
