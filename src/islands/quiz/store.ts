/**
 * The answers on this device, under one key, only after the reader ticked "remember on this device":
 * `{ "version": 1, "fragment": "#v1.X1-5…" }`. The fragment is the same as in a link, so that it outlives a reworded or
 * removed item. Anything else found there counts as nothing. Where storage is blocked or full, nothing is kept and
 * `works` is false; reading the property itself may throw.
 */
const KEY = 'right-hand:quiz';
const VERSION = 1;

export interface Kept {
  /** Whether the answers are being kept. */
  readonly on: boolean;
  /** What is kept, `` for nothing. */
  readonly fragment: string;
  /** Whether this browser lets us keep anything. */
  readonly works: boolean;
}

export const NOTHING: Kept = { on: false, fragment: '', works: true };

const fragmentIn = (text: string): string => {
  const found: unknown = JSON.parse(text);
  if (typeof found !== 'object' || found === null) return '';
  const { version, fragment } = found as Record<string, unknown>;
  return version === VERSION && typeof fragment === 'string' && /^#v[\w.-]{1,400}$/.test(fragment)
    ? fragment
    : '';
};

/** What is there now. Never throws. */
export function look(): Kept {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return NOTHING;
    try {
      return { on: true, fragment: fragmentIn(text), works: true };
    } catch {
      return { on: true, fragment: '', works: true };
    }
  } catch {
    return { ...NOTHING, works: false };
  }
}

const write = (fragment: string) => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, fragment }));
  } catch {
    // Full or blocked: the address still holds the answers.
  }
};

export const begin = write;

/** Keeps the newest answers, if the reader wants that; an empty set never replaces what is kept. */
export function save(fragment: string): void {
  if (fragment !== '' && look().on) write(fragment);
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Blocked: then nothing was kept.
  }
}
