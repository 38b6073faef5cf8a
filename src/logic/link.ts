/** As much of a text as a link takes, in UTF-16 units. Half a character cannot be written into an address: it goes. */
export const writable = (text: string, longest: number): string =>
  text.slice(0, longest).replace(/\p{Surrogate}/gu, '');
