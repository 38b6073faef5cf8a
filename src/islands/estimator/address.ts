import type { Lang } from '../../schemas/common.ts';
import { useFragment } from '../shared/fragment.ts';
import { decode, encode } from './codec.ts';
import type { Action, State } from './model.ts';

/** Keeps the inputs in the address's fragment, and takes them from there; gives the way to take them from a link of ours. */
export function useAddress(
  state: State,
  send: (action: Action) => void,
  lang: Lang,
  activities: readonly string[],
): (hash: string, keep?: true) => void {
  const take = (hash: string, keep?: true) => {
    const found = decode(hash, lang, activities);
    if (found.kind === 'draft') send({ type: 'load', draft: found.draft, ...(keep && { keep }) });
    else if (found.kind !== 'none') send({ type: 'refuse', notice: found.kind });
    // A link that cannot be used gives its place in the address back to what was entered.
    return found.kind === 'draft';
  };
  useFragment(state.changed ? encode(state.draft, lang) : '', (hash) => take(hash));
  return take;
}
