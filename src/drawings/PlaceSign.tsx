import { MARKS } from './places.ts';
import './places.css';

type Place = keyof typeof MARKS;

/** Where the mark stands on the line from the office desk to the one at home. */
const AT: Readonly<Record<Place, number>> = { 'on-site': 1, proxy: 12, remote: 23 };

/** Where a task can be done: a mark of its own shape on the line between the desks. Stands beside the word, never alone. */
export function PlaceSign({ place }: { readonly place: Place }) {
  const x = AT[place];
  return (
    <svg class={`place-sign at-${place}`} viewBox="0 0 32 10" aria-hidden="true">
      {place !== 'on-site' && <path class="place-line" d={`M0 5H${x - 1}`} />}
      {place !== 'remote' && <path class="place-line" d={`M${x + 9} 5H32`} />}
      <path d={MARKS[place](x, 1)} />
    </svg>
  );
}
