import type { Choice } from '../../logic/quiz/types.ts';
import type { ItemView, T } from './types.ts';

interface Props {
  readonly item: ItemView;
  readonly value: Choice | undefined;
  readonly choose: (choice: Choice) => void;
  readonly t: T;
}

const STEPS = [1, 2, 3, 4, 5] as const;

/** Two statements and the radios between them. Keys 1 … 5 choose while the focus is on one of the radios. */
export function Choices({ item, value, choose, t }: Props) {
  const radio = (choice: Choice) => (
    <input
      type="radio"
      name={`quiz-${item.id}`}
      id={`quiz-${item.id}-${choice}`}
      value={choice}
      checked={value === choice}
      onChange={() => choose(choice)}
      onKeyDown={onKeyDown}
    />
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.find((choice) => String(choice) === event.key);
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(step);
    document.getElementById(`quiz-${item.id}-${step}`)?.focus();
  };
  return (
    <div class="quiz-choices">
      <div class="quiz-pair">
        <p class="quiz-statement">
          <b>A</b> <span>{item.a}</span>
        </p>
        <p class="quiz-statement">
          <b>B</b> <span>{item.b}</span>
        </p>
      </div>
      <div class="quiz-steps">
        {STEPS.map((choice) => (
          <label key={choice} for={`quiz-${item.id}-${choice}`}>
            {radio(choice)}
            <span>
              {t(`quiz.option.${choice}`)}
              {choice !== 3 && (
                <span class="visually-hidden">: {choice < 3 ? item.a : item.b}</span>
              )}
            </span>
            <span class="quiz-key" aria-hidden="true">
              {choice}
            </span>
          </label>
        ))}
      </div>
      <label class="quiz-unknown" for={`quiz-${item.id}-0`}>
        {radio(0)}
        <span>{t('quiz.option.0')}</span>
      </label>
    </div>
  );
}
