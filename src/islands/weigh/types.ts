import type { Dictionary, Translate } from '../../logic/i18n/text.ts';
import type { WeighedAspect } from '../../logic/weigh/types.ts';

/** An aspect with the texts of one language. */
export interface AspectView extends WeighedAspect {
  readonly name: string;
  readonly why: string;
  readonly answers: readonly (WeighedAspect['answers'][number] & { readonly text: string })[];
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly aspects: readonly AspectView[];
}

export interface WeighProps {
  /** Interface words: `weigh.*` and `role.*`. */
  readonly words: Dictionary;
  /** The aspects in which the roles differ, in table order. */
  readonly groups: readonly GroupView[];
  /** Address of the table of all roles, ending with a slash. */
  readonly table: string;
}

export type T = Translate;
