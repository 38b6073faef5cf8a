import { useEffect, useRef, useState } from 'preact/hooks';
import { type Dictionary, makeT } from '../../logic/i18n/text.ts';
import { inOwnWords, type SearchWords, withoutStops } from '../../logic/search/keys.ts';
import { namesFor } from '../../logic/search/match.ts';
import { carry } from '../shared/fragment.ts';
import { hashOf, LONGEST, queryIn } from './address.ts';
import { Findings } from './Findings.tsx';
import { onArrows } from './keyboard.ts';
import { type Answer, isRelated, loadPagefind, type PagefindData } from './pagefind.ts';
import { namedPlaces, together } from './places.ts';
import { Status } from './Status.tsx';
import type { SearchState, Way } from './state.ts';
import './search.css';

export interface SearchProps {
  readonly lang: string;
  readonly words: Dictionary;
  /** Address of the search index, e.g. `/pagefind/`. */
  readonly index: string;
  /** Words that say nothing, and words that mean the same, in this language. */
  readonly search: SearchWords;
  /** The pages of the four roles: where a search without an answer may lead on. */
  readonly roles: readonly Way[];
}

/** Results at a time: each brings the whole text of its page along for the excerpt. */
const PAGE = 5;
/** Places found by their names that come before those found by their texts. */
const NAMES = 3;
/** Milliseconds without a keystroke after which a query is meant. */
const PAUSE = 150;

const typedAlready = () =>
  globalThis.document?.querySelector<HTMLInputElement>('#query')?.value ?? '';

/** Search in the language of the page: the index follows `<html lang>`. */
export default function Search({ lang, words, index, search, roles }: SearchProps) {
  const t = makeT(words);
  // What was typed before the script came counts.
  const [query, setQuery] = useState(typedAlready);
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const latest = useRef('');
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const runAddress = () => {
      const asked = queryIn(location.hash);
      if (asked.trim() !== latest.current) void run(asked);
    };
    box.current?.addEventListener('keydown', onArrows);
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
    const names = namesFor(wanted, namedPlaces(), lang, search).slice(0, NAMES);
    try {
      const pagefind = await loadPagefind(index);
      const plain = withoutStops(wanted, search);
      const own = inOwnWords(wanted, search);
      const [longest = own] = own.split(' ').sort((a, b) => b.length - a.length);
      const show = async (asked: string, answer: Answer, count: number): Promise<boolean> => {
        const found = await Promise.all(
          answer.results.slice(0, count).map((result) => result.data()),
        );
        if (latest.current !== wanted) return true;
        // The best results come first: where none of them is related, none is.
        const isFound = found.some(({ excerpt }) => isRelated(asked, excerpt));
        if (!isFound && asked !== longest) return false;
        const shown = together(names, isFound ? found : []).slice(0, count);
        const total = Math.max(isFound ? answer.results.length : 0, shown.length);
        const more = () => void show(asked, answer, count + PAGE);
        setState({ kind: 'found', query: wanted, total, shown, more });
        return true;
      };
      const first = await pagefind.debouncedSearch(plain, {}, PAUSE);
      if (!first || latest.current !== wanted || (await show(plain, first, PAGE))) return;
      // The words of the reader found nothing: the site's own words for them, then one of these alone.
      for (const asked of [own, longest])
        if (await show(asked, await pagefind.search(asked), PAGE)) return;
    } catch {
      const shown: readonly PagefindData[] = together(names, []);
      if (latest.current === wanted)
        setState({ kind: 'failed', again: () => void run(wanted), shown });
    }
  }

  return (
    <div class="search" ref={box}>
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
  carry(hash);
}
