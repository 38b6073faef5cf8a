/**
 * What a reader entered, on this device, under one key, and only after they ticked "remember on this device":
 * `{ "version": 1, "fragment": "#v1.X1-5…" }`. The fragment is the same as in a link, so that it outlives a reworded or
 * removed part. Anything else found there counts as nothing. Where storage is blocked or full, nothing is kept and
 * `works` is false; reading the property itself may throw.
 */
const VERSION = 1;

export interface Kept {
  /** Whether the entries are being kept. */
  readonly on: boolean;
  /** What is kept, `` for nothing, or for what cannot be read. */
  readonly fragment: string;
  /** Whether this browser lets us keep anything. */
  readonly works: boolean;
}

export const NOTHING: Kept = { on: false, fragment: '', works: true };

export interface Store {
  /** What is there now. Never throws. */
  look(): Kept;
  /** Begins to keep; `works` is false where the browser refused. */
  begin(fragment: string): void;
  /** Keeps the newest entries, if the reader wants that; an empty set never replaces what is kept. */
  save(fragment: string): void;
  forget(): void;
  /** Tells of changes, also by another tab; gives the way to stop. */
  watch(told: () => void): () => void;
}

/** @param pattern of the fragments that are ours */
export function openStore(key: string, pattern: RegExp): Store {
  const watching = new Set<() => void>();
  let refused = false;
  const tell = () => {
    for (const told of watching) told();
  };
  const fragmentIn = (text: string): string => {
    try {
      const { version, fragment } = JSON.parse(text) as Record<string, unknown>;
      return version === VERSION && typeof fragment === 'string' && pattern.test(fragment)
        ? fragment
        : '';
    } catch {
      return '';
    }
  };
  const write = (fragment: string) => {
    try {
      localStorage.setItem(key, JSON.stringify({ version: VERSION, fragment }));
      refused = false;
    } catch {
      // Full or blocked: the address still holds the entries.
      refused = true;
    }
  };
  const look = (): Kept => {
    try {
      const text = localStorage.getItem(key);
      if (text === null) return { ...NOTHING, works: !refused };
      return { on: true, fragment: fragmentIn(text), works: true };
    } catch {
      return { ...NOTHING, works: false };
    }
  };
  return {
    look,
    begin: (fragment) => {
      write(fragment);
      tell();
    },
    save: (fragment) => {
      if (fragment !== '' && look().on) write(fragment);
    },
    forget: () => {
      try {
        localStorage.removeItem(key);
      } catch {
        // Blocked: then nothing was kept.
      }
      tell();
    },
    watch: (told) => {
      watching.add(told);
      addEventListener('storage', told);
      return () => {
        watching.delete(told);
        removeEventListener('storage', told);
      };
    },
  };
}
