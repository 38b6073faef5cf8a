/** What the arrow keys go through: the field, then the title of every result. */
const STOPS = '#query, .search-title, .search-words a';

/** Arrow keys lead from the field to the results and back; Escape leads to the field. */
export function onArrows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
  if (step === undefined) return;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[step === 0 ? 0 : at + step];
  if (!next || at < 0) return;
  // The field keeps Escape for itself: browsers empty it.
  if (step === 0 && at === 0) return;
  event.preventDefault();
  next.focus();
}
