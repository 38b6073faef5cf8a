import { useEffect, useRef, useState } from 'preact/hooks';
import { type Dictionary, makeT } from '../../logic/i18n/text.ts';
import { excerptParts, isRelated, loadPagefind, type PagefindData } from './pagefind.ts';
import './search.css';

export interface SearchProps {
  readonly words: Dictionary;
  /** Address of the search index, e.g. `/pagefind/`. */
  readonly index: string;
}

type State =
  | { kind: 'idle' }
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'found';
      query: string;
      total: number;
      shown: readonly PagefindData[];
      more: () => void;
    };

/** Results at a time: each brings the whole text of its page along for the excerpt. */
const PAGE = 5;
const queryInAddress = () => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

/** Search in the language of the page: the index follows `<html lang>`. */
export default function Search({ words, index }: SearchProps) {
  const t = makeT(words);
  const [query, setQuery] = useState('');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const latest = useRef('');

  useEffect(() => {
    const runAddress = () => {
      const asked = queryInAddress();
      if (asked.trim() !== latest.current) void run(asked);
    };
    runAddress();
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
      if (latest.current === wanted) setState({ kind: 'failed' });
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
            value={query}
            onInput={(event) => void run(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('search.submit')}
          </button>
        </div>
      </form>
      <p role="status" class="search-status">
        {statusText(state, t)}
      </p>
      {state.kind === 'found' && state.total > 0 && (
        <>
          <ol>
            {state.shown.map((page) => (
              <li key={page.url}>
                <a href={page.url}>{page.meta.title}</a>
                <p>
                  {excerptParts(page.excerpt).map(({ text, marked }) =>
                    marked ? <mark>{text}</mark> : text,
                  )}
                </p>
              </li>
            ))}
          </ol>
          {state.shown.length < state.total && (
            <button type="button" class="button outline" onClick={state.more}>
              {t('search.more')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function statusText(state: State, t: ReturnType<typeof makeT>): string {
  if (state.kind === 'idle') return t('search.prompt');
  if (state.kind === 'loading') return t('search.loading');
  if (state.kind === 'failed') return t('search.failed');
  const { query, total } = state;
  if (total === 0) return t('search.none', { query });
  return total === 1 ? t('search.result', { query }) : t('search.results', { n: total, query });
}

/** The query stands behind the `#` of the address: it can be linked, and no browser sends it to a server. */
function remember(query: string) {
  const hash = query ? `#q=${encodeURIComponent(query)}` : '';
  if (location.hash !== hash) history.replaceState(history.state, '', location.pathname + hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang-switch]')) {
    link.hash = hash;
  }
}
