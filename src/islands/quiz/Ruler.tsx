interface Props {
  readonly done: number;
  readonly total: number;
  /** Counts below which the line has not come far enough, drawn as taller ticks. */
  readonly marks?: readonly number[];
}

/** A tick per question, tall every fourth or at the marks, and a thick line as far as one has come. */
export function Ruler({ done, total, marks }: Props) {
  const tall = (i: number) => (marks ? i === 0 || i === total || marks.includes(i) : i % 4 === 0);
  const ticks = Array.from({ length: total + 1 }, (_, i) => `M${i} ${tall(i) ? 4 : 12}V22`);
  return (
    <svg
      class="quiz-ruler"
      viewBox={`0 0 ${total} 22`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="quiz-ticks" d={ticks.join('')} />
      <path class="quiz-done" d={`M0 20H${done}`} />
    </svg>
  );
}
