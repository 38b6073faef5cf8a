import { useEffect, useRef, useState } from 'preact/hooks';
import { type Dictionary, makeT } from '../../logic/i18n/text.ts';
import { hashOf, LONGEST, queryIn } from './address.ts';
import { Findings } from './Findings.tsx';
import { isRelated, loadPagefind } from './pagefind.ts';
import { Status } from './Status.tsx';
import type { SearchState, Way } from './state.ts';
import './search.css';

export interface SearchProps {
  readonly words: Dictionary;
  /** Address of the search index, e.g. `/pagefind/`. */
  readonly index: string;
  /** The pages of the four roles: where a search without an answer may lead on. */
  readonly roles: readonly Way[];
}

/** Results at a time: each brings the whole text of its page along for the excerpt. */
const PAGE = 5;

const typedAlready = () =>
  globalThis.document?.querySelector<HTMLInputElement>('#query')?.value ?? '';

/** Search in the language of the page: the index follows `<html lang>`. */
export default function Search({ words, index, roles }: SearchProps) {
  const t = makeT(words);
  // What was typed before the script came counts.
  const [query, setQuery] = useState(typedAlready);
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const latest = useRef('');

  useEffect(() => {
    const runAddress = () => {
      const asked = queryIn(location.hash);
      if (asked.trim() !== latest.current) void run(asked);
    };
    if (query !== '') void run(query);
    else runAddress();
    addEventListener('hashchange', runAddress);
    return () => removeEventListener('hashchange', runAddress);
  }, []);

  async function run(text: string) {
    setQuery(text);
    const wanted = text.trim();
    latest.current = wanted;
    remember(wanted);
    if (!wanted) return setState({ kind: 'idle' });
    setState((old) => (old.kind === 'found' ? old : { kind: 'loading' }));
    try {
      const pagefind = await loadPagefind(index);
      const answer = await pagefind.debouncedSearch(wanted);
      if (!answer || latest.current !== wanted) return;
      const show = async (count: number): Promise<void> => {
        const shown = await Promise.all(
          answer.results.slice(0, count).map((result) => result.data()),
        );
        if (latest.current !== wanted) return;
        const more = () => void show(count + PAGE);
        // The best results come first: where none of them is related, none is.
        const total = shown.some(({ excerpt }) => isRelated(wanted, excerpt))
          ? answer.results.length
          : 0;
        setState({ kind: 'found', query: wanted, total, shown, more });
      };
      await show(PAGE);
    } catch {
      if (latest.current === wanted) setState({ kind: 'failed', again: () => void run(wanted) });
    }
  }

  return (
    <div class="search">
      <form
        role="search"
        aria-label={t('search.title')}
        onSubmit={(event) => {
          event.preventDefault();
          void run(query);
        }}
      >
        <label for="query">{t('search.label')}</label>
        <div class="search-field">
          <input
            id="query"
            name="q"
            type="search"
            autocomplete="off"
            maxLength={LONGEST}
            value={query}
            onInput={(event) => void run(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('search.submit')}
          </button>
        </div>
      </form>
      <Status state={state} t={t} />
      <Findings state={state} roles={roles} t={t} />
    </div>
  );
}

/** The query stands behind the `#` of the address: it can be linked, and no browser sends it to a server. */
function remember(query: string) {
  const hash = hashOf(query);
  if (location.hash !== hash) history.replaceState(history.state, '', location.pathname + hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang-switch]')) {
    link.hash = hash;
  }
}
