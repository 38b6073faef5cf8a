/** The mark in a box of 66 by 34: a true right hand, seen from the back (nail visible, thumb behind), pointing on. */
export const HAND = {
  cuff: 'M1 8h11v22H1z',
  back: 'M12 10.5C17 10 20 8.5 24 8l36 .2c3.6.2 3.8 6.2 0 6.5l-19 .5c4 .4 4 5.4.6 5.7 2.4.7 2 5.1-1.2 5.3 1.6.8 1 4.6-2 4.6H24c-5-.2-8-2-12-2.2Z',
  lines:
    'M41 15.2h-8m8.6 5.7H34m6.4 5.3h-5.9M56.4 9.6l3.6.2c1.4.3 1.4 2.8 0 3.2l-3.6.1M21 8.6c3-5 9-7 15-6.2 3 .6 2.8 3.6.4 4.2L33 8',
} as const;
