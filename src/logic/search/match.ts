import type { Lang } from '../../schemas/common.ts';
import { keysOf, type SearchWords } from './keys.ts';
import { isOneSlip, SHORTEST_SLIP } from './slip.ts';

/** A place with its name: a page, a question, a term, or another word for a term. */
export interface Named {
  readonly name: string;
  readonly url: string;
  /** The part of the name that a query must ask for, with hardly anything that the name lacks. */
  readonly must?: string;
}

/** Least part of what a query asks for that a name must hold. */
const LEAST = 0.4;
/** The same for a name with a part that must be asked for. */
const MOST = 0.75;
/** What a word one slip of the finger away is worth. */
const NEAR = 0.6;
/** What a word that stands in no name counts: names cannot be blamed for lacking it. */
const UNKNOWN = 0.5;

/**
 * The places whose names answer a query, best first, each address once. What is rare among the names counts more;
 * of two that hold as much of the query, the one that holds less besides is better.
 */
export function namesFor<Place extends Named>(
  query: string,
  places: readonly Place[],
  lang: Lang,
  words: SearchWords,
): readonly Place[] {
  const wanted = keysOf(query, lang, words);
  const named = places.map((place) => ({ place, keys: keysOf(place.name, lang, words) }));
  const weigh = (key: string) => {
    const holding = named.filter(({ keys }) => keys.includes(key)).length;
    return Math.log(1 + named.length / (1 + holding)) * (holding === 0 ? UNKNOWN : 1);
  };
  const weights = new Map(wanted.map((key) => [key, weigh(key)]));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const scored = named.flatMap(({ place, keys }) => {
    const held = wanted.map((key) => (weights.get(key) ?? 0) * likeness(key, keys));
    const covered = held.reduce((sum, part) => sum + part, 0) / all;
    const besides = held.filter((part) => part > 0).length / Math.max(1, keys.length);
    const owed = keysOf(place.must ?? '', lang, words);
    if (owed.length > 0 && !owed.some((key) => wanted.includes(key))) return [];
    return covered >= (owed.length > 0 ? MOST : LEAST)
      ? [{ place, score: covered + besides / 4 }]
      : [];
  });
  const best = new Map<string, Place>();
  for (const { place } of scored.sort((a, b) => b.score - a.score))
    if (!best.has(place.url)) best.set(place.url, place);
  return [...best.values()];
}

/** 1 where a key is among these, less where one is near it, 0 otherwise. */
function likeness(key: string, keys: readonly string[]): number {
  if (keys.includes(key)) return 1;
  const isNear = (other: string) =>
    key.length >= SHORTEST_SLIP && other.length >= SHORTEST_SLIP && isOneSlip(key, other);
  return keys.some(isNear) ? NEAR : 0;
}
