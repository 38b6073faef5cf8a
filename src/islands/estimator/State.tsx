import type { View } from './view.ts';

interface StateProps {
  /** A newer result is under way. */
  readonly updating: boolean;
  /** What stands there otherwise. */
  readonly text: string;
  readonly view: View;
}

/** What a result is of, or that a newer one is under way: in one place, so that nothing below it moves. */
export function State({ updating, text, view }: StateProps) {
  return (
    <p class={`est-state${updating ? ' is-updating' : ''}`}>
      <span>{text}</span>
      <strong role="status">{view.t('more.updating')}</strong>
    </p>
  );
}
