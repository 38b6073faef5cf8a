import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { decodeTicks, encodeTicks } from '../../logic/tasks/codec.ts';
import type { Lang } from '../../schemas/common.ts';
import type { Action, State } from './model.ts';
import type { TaskView } from './types.ts';

const PAUSE = 250;

/** Keeps the ticks in the address's fragment, and takes them from there. Nothing else is stored. */
export function useAddress(
  state: State,
  send: (action: Action) => void,
  tasks: readonly TaskView[],
  lang: Lang,
  root: RefObject<HTMLElement>,
) {
  const written = useRef('');

  useEffect(() => {
    const take = () => {
      if (location.hash === written.current) return;
      const found = decodeTicks(location.hash.slice(1), tasks, lang);
      if (found.kind === 'none') return;
      if (found.kind === 'ticks') send({ type: 'load', ...found });
      else {
        send({ type: 'refuse', notice: found.kind });
        if (written.current) history.replaceState(history.state, '', written.current);
      }
      // A link to ticks is a link to what they add up to, not to the top of the page.
      root.current?.closest('section')?.scrollIntoView();
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);

  useEffect(() => {
    const ticks = state.changed ? encodeTicks(tasks, state.ticks, lang) : '';
    const fragment = ticks && `#${ticks}`;
    // The links that lead to this page in another language carry the ticks along.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang-switch]'))
      link.hash = fragment;
    if (fragment === written.current) return;
    const timer = setTimeout(() => {
      written.current = fragment;
      history.replaceState(history.state, '', fragment || location.pathname + location.search);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [state.ticks, state.changed]);
}
