import type { Lang } from '../../schemas/common.ts';
import { useFragment } from '../shared/fragment.ts';
import { decode, encode } from './codec.ts';
import type { Draft } from './draft.ts';
import type { Action, State } from './model.ts';

/** Keeps the inputs in the address's fragment, and takes them from there. */
export function useAddress(
  state: State,
  send: (action: Action) => void,
  fresh: Draft,
  lang: Lang,
  activities: readonly string[],
) {
  useFragment(state.changed ? encode(state.draft, lang) : '', (hash) => {
    const found = decode(hash, lang, activities);
    if (found.kind === 'draft') send({ type: 'load', draft: found.draft });
    else if (found.kind !== 'none') send({ type: 'refuse', notice: found.kind, draft: fresh });
    return found.kind !== 'none';
  });
}
