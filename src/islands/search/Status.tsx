import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../logic/i18n/text.ts';
import type { SearchState } from './state.ts';

/** An answer that comes sooner needs no word about waiting. */
const PATIENCE = 200;

/** One line, told to a screen reader too: what to do, that the search is under way, how much was found. */
export function Status({ state, t }: { readonly state: SearchState; readonly t: Translate }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (state.kind !== 'loading') return;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [state.kind]);
  return (
    <p role="status" class="search-status">
      {state.kind === 'loading' && !isSlow ? '' : statusText(state, t)}
    </p>
  );
}

function statusText(state: SearchState, t: Translate): string {
  if (state.kind === 'idle') return t('search.prompt');
  if (state.kind === 'loading') return t('search.loading');
  if (state.kind === 'failed') return t('search.failed');
  const { query, total } = state;
  if (total === 0) return t('search.none', { query });
  return total === 1 ? t('search.result', { query }) : t('search.results', { n: total, query });
}
