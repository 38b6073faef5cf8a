import { useEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../schemas/common.ts';
import { decode, encode } from './codec.ts';
import type { Draft } from './draft.ts';
import type { Action, State } from './model.ts';

const PAUSE = 250;

/** The links that lead to this page in another language carry the inputs along. */
function mirror(fragment: string) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang-switch]')) {
    link.hash = fragment;
  }
}

/** Keeps the inputs in the address's fragment, and takes them from there. Nothing else is stored. */
export function useAddress(
  state: State,
  send: (action: Action) => void,
  fresh: Draft,
  lang: Lang,
  activities: readonly string[],
) {
  const written = useRef('');

  useEffect(() => {
    const take = () => {
      if (location.hash === written.current) return;
      const found = decode(location.hash, lang, activities);
      if (found.kind === 'draft') send({ type: 'load', draft: found.draft });
      else if (found.kind !== 'none') send({ type: 'refuse', notice: found.kind, draft: fresh });
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);

  useEffect(() => {
    const fragment = state.changed ? encode(state.draft, lang) : '';
    mirror(fragment);
    if (!state.changed && written.current === '') return;
    const timer = setTimeout(() => {
      written.current = fragment;
      history.replaceState(history.state, '', fragment || location.pathname + location.search);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [state.draft, state.changed]);
}
