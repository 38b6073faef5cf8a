import type { RefObject } from 'preact';
import { decodeTicks, encodeTicks } from '../../logic/tasks/codec.ts';
import type { Lang } from '../../schemas/common.ts';
import { useFragment } from '../shared/fragment.ts';
import type { Action, State } from './model.ts';
import type { TaskView } from './types.ts';

/** Keeps the ticks in the address's fragment, and takes them from there. Nothing else is stored. */
export function useAddress(
  state: State,
  send: (action: Action) => void,
  tasks: readonly TaskView[],
  lang: Lang,
  root: RefObject<HTMLElement>,
) {
  const ticks = state.changed ? encodeTicks(tasks, state.ticks, lang) : '';
  useFragment(ticks && `#${ticks}`, (hash) => {
    const found = decodeTicks(hash.slice(1), tasks, lang);
    if (found.kind === 'none') return false;
    if (found.kind === 'ticks') send({ type: 'load', ...found });
    else send({ type: 'refuse', notice: found.kind });
    // A link to ticks is a link to what they add up to, not to the top of the page.
    root.current?.closest('section')?.scrollIntoView();
    return found.kind === 'ticks';
  });
}
