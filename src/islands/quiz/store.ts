import { openStore } from '../shared/store.ts';

/** The answers on this device, once the reader asked for it. */
export const store = openStore('right-hand:quiz', /^#v[\w.-]{1,400}$/);
