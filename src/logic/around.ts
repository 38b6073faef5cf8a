/** What stands before and after an item; nothing before the first and after the last. */
export interface Around<Item> {
  readonly previous?: Item;
  readonly next?: Item;
}

/**
 * The neighbours of an item in a list.
 * @throws RangeError when the item is not in the list
 * @example around([1, 2, 3], (n) => n === 2) // => { previous: 1, next: 3 }
 */
export function around<Item>(list: readonly Item[], isIt: (item: Item) => boolean): Around<Item> {
  const index = list.findIndex(isIt);
  if (index < 0) throw new RangeError('no such item in the list');
  const [previous, next] = [list[index - 1], list[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
