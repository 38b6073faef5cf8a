/** Longer than any question, and short enough to be looked for at once. */
export const LONGEST = 200;

/** What the address's fragment asks for, ready to be looked for; empty when it asks for nothing. Never throws. */
export const queryIn = (hash: string): string =>
  // Half a character at either end cannot be written back into an address.
  (new URLSearchParams(hash.slice(1)).get('q') ?? '')
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}/gu, '');

/** The fragment that asks for it. */
export const hashOf = (query: string): string =>
  query ? `#q=${encodeURIComponent(query.replace(/\p{Surrogate}/gu, ''))}` : '';
