import './score.css';

interface Props {
  /** From 0 to 1. */
  readonly value: number;
}

/** A value on the line from nought to one. The row it stands in says it in figures. */
export function Score({ value }: Props) {
  const x = `${Math.round(value * 100)}%`;
  return (
    <svg class="score" aria-hidden="true">
      <line class="score-rule" x2="100%" y1="50%" y2="50%" />
      <line x2={x} y1="50%" y2="50%" />
      <circle cx={x} cy="50%" r="5" />
    </svg>
  );
}
