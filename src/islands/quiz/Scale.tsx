import { keyed } from '../../logic/quiz/axis.ts';
import type { Choice, ScoredItem } from '../../logic/quiz/types.ts';

interface Props {
  readonly item: ScoredItem;
  /** 0 fills no point: nothing is known yet. */
  readonly choice: Choice;
  /** Where an arrow leads from the answer. */
  readonly to?: Choice | undefined;
}

/** Middle of a point, counted from the left end of the map: on site or administrative. */
const place = (item: ScoredItem, choice: Choice) => 52 + keyed(item, choice) * 44;

/** Five points with the chosen one filled, left and right as on the map; the words beside it say the same. */
export function Scale({ item, choice, to }: Props) {
  const from = place(item, choice);
  const end = to && place(item, to);
  return (
    <svg class="quiz-scale" viewBox="0 0 104 16" aria-hidden="true">
      <path d="M8 8H96" />
      {([1, 2, 3, 4, 5] as const).map((step) => (
        <circle key={step} cx={place(item, step)} cy="8" r="3" />
      ))}
      {choice > 0 && (
        <circle class={end ? 'quiz-was' : 'quiz-on'} cx={from} cy="8" r={end ? 5 : 6.5} />
      )}
      {end && (
        <>
          <path class="quiz-move" d={`M${from + (end > from ? 5 : -5)} 8H${end}`} />
          <circle class="quiz-on" cx={end} cy="8" r="6.5" />
          <path
            class="quiz-arrow"
            d={end > from ? `M${end - 2} 4.5l4 3.5-4 3.5` : `M${end + 2} 4.5l-4 3.5 4 3.5`}
          />
        </>
      )}
    </svg>
  );
}
