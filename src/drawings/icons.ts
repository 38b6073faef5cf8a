import type { AspectGroup } from '../schemas/aspect.ts';
import type { RoleId } from '../schemas/common.ts';

/**
 * Objects in a square of 32 units, to be drawn with a line of 1.6: the outline, which may also be printed as a spot,
 * and the lines within it. Things, never people.
 */
export const ICONS = {
  // what each role has in hand
  pen: ['M13 17 26 4l4 4-13 13-5 1Z', 'M3 25c3-7 5 3 8-3s4 3 7-1M23 7l4 4'],
  calendar: ['M4 7h24v21H4Z', 'M4 13h24M10 3v6M22 3v6M9 18h2M15 18h2M21 18h2M9 23h2M15 23h2'],
  key: ['M15 9A6 6 0 1 1 3 9a6 6 0 0 1 12 0Z', 'M13.5 13.5 28 28M23 23l4-4M19 19l3-3M9 9h.1'],
  cup: [
    'M5 13h18v8c0 7-18 7-18 0Z',
    'M23 15c7-1 7 7-.5 6M3 30h23M10 9c-2-2 2-3 0-6M17 9c-2-2 2-3 0-6',
  ],

  // what the chapters and the groups of the comparison are about
  list: ['M6 5h20v24H6Z', 'M12 3h8v4h-8ZM10 13l2 2 3-4M18 13h5M10 21l2 2 3-4M18 21h5'],
  rings: ['M20 16a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z', 'M12 16a8 8 0 1 1 16 0 8 8 0 0 1-16 0Z'],
  pin: [
    'M16 29C9 20 7 17 7 12.5a9 9 0 0 1 18 0C25 17 23 20 16 29Z',
    'M19.5 12.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Z',
  ],
  clock: [
    'M28 16A12 12 0 1 1 4 16a12 12 0 0 1 24 0Z',
    'M16 9v7l5 4M16 4v1.5M16 26.5V28M4 16h1.5M26.5 16H28',
  ],
  wallet: ['M4 10h24v18H4Z', 'M4 10 22 4v6M28 16h-6a3 3 0 0 0 0 6h6M22 19h.1'],
  umbrella: [
    'M4 17a12 12 0 0 1 24 0c-2-2.5-6-2.5-8 0-2-2.5-6-2.5-8 0-2-2.5-6-2.5-8 0Z',
    'M16 5V2.5M16 16v10.5a3 3 0 0 1-6 0',
  ],
  door: ['M9 4l11 3v22H9Z', 'M9 29V4h15v25M4 29h24M17 17v2'],
  stairs: ['M4 28v-6h6v-5h6v-5h6V7h6v21Z', 'M10 22h-6M16 17h-6M22 12h-6'],
  scales: [
    'M6 9 2 18a4.2 4.2 0 0 0 8 0ZM26 9l-4 9a4.2 4.2 0 0 0 8 0Z',
    'M16 4v24M9 28h14M5 9h22M2 18h8M22 18h8',
  ],
  vane: [
    'M3 5h5l3 3h9V4l9 6-9 6v-4h-9l-3 3H3l3-5Z',
    'M16 12v17M10 29h12M7 22h18M7 20v4M25 20v4M14.5 22h3',
  ],
  hourglass: [
    'M9 3h14v5c0 4-5 5-5 8s5 4 5 8v5H9v-5c0-4 5-5 5-8s-5-4-5-8Z',
    'M6 3h20M6 29h20M12 26c1-3 7-3 8 0M16 16v5',
  ],
  signpost: ['M16 5h9l3 3.5-3 3.5h-9ZM16 14H7l-3 3.5L7 21h9Z', 'M16 2v27M11 29h10'],
  bag: ['M4 10h24v17H4Z', 'M12 10V6h8v4M4 17h10M18 17h10M14 15h4v4h-4Z'],

  // tools
  laptop: ['M6 6h20v15H6Z', 'M6 21h20l4 5H2ZM13 24h6'],
  phone: ['M9 3h14v26H9Z', 'M9 7h14M9 24h14M15 26.5h2'],
  headset: [
    'M4 19h5v8H6a2 2 0 0 1-2-2ZM28 19h-5v8h3a2 2 0 0 0 2-2Z',
    'M4 19v-3a12 12 0 0 1 24 0v3M26 27c-1 2-4 2-8 2M16 29h2',
  ],
  document: ['M7 3h13l6 6v20H7Z', 'M20 3v6h6M11 14h11M11 18.5h11M11 23h7'],
  sheet: ['M4 5h24v22H4Z', 'M4 11h24M4 16.5h24M4 22h24M12 5v22M20 11v16'],
  invoice: [
    'M7 3h18v26l-3-2-3 2-3-2-3 2-3-2-3 2Z',
    'M11 9h10M11 14h5M19 14h2M11 18h5M19 18h2M17 22.5h4',
  ],
  mail: ['M3 7h26v18H3Z', 'M3 8l13 10L29 8'],
  chat: ['M3 5h18v12H11l-4 4v-4H3Z', 'M14 21v2h8l4 4v-4h3V11h-4M8 9.5h8M8 12.5h5'],
  video: ['M3 9h17v14H3Z', 'M20 14l9-5v14l-9-5M7 13h3'],
  cloud: ['M3 7h9l3 3h14v17H3Z', 'M12 23a3 3 0 0 1 0-6 4.2 4.2 0 0 1 8 0 3 3 0 0 1 .5 6Z'],
} as const satisfies Readonly<Record<string, readonly [outline: string, lines: string]>>;

export type IconName = keyof typeof ICONS;

/** What each role has in hand: pen and signature, calendar, key, cup. */
export const ROLE_ICON: Readonly<Record<RoleId, IconName>> = {
  ea: 'pen',
  pa: 'calendar',
  vea: 'key',
  va: 'cup',
};

/** The object at the head of each group of the comparison. */
export const GROUP_ICON: Readonly<Record<AspectGroup, IconName>> = {
  work: 'list',
  relationship: 'rings',
  place: 'pin',
  money: 'wallet',
  security: 'umbrella',
  entry: 'door',
};
