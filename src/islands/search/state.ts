import type { PagefindData } from './pagefind.ts';

/** Where a search stands. */
export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'failed';
      readonly again: () => void;
      /** What is found by its name without the index. */
      readonly shown?: readonly PagefindData[];
    }
  | {
      readonly kind: 'found';
      readonly query: string;
      readonly total: number;
      readonly shown: readonly PagefindData[];
      readonly more: () => void;
    };

/** A page to go on to. */
export interface Way {
  readonly href: string;
  readonly name: string;
}
