import { openStore } from '../shared/store.ts';

/** The inputs on this device, once the reader asked for it; `more.ts` looks for the same key. */
export const memory = openStore('right-hand:rates', /^#e\d+\.\S+$/);
