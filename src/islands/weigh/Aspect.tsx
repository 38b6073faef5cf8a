import { type Mark, WEIGHTS, type Weight } from '../../logic/weigh/types.ts';
import type { AspectView, T } from './types.ts';

interface Props {
  readonly aspect: AspectView;
  readonly current: Mark | undefined;
  readonly mark: (id: string, value: string | null) => void;
  readonly weigh: (id: string, weight: Weight) => void;
  /** Address of the table of all roles. */
  readonly table: string;
  readonly t: T;
}

/**
 * One aspect: its distinct answers, and how much the chosen one counts. No role is named and no accent used, because
 * the reader is asked about answers, not about roles.
 */
export function Aspect({ aspect, current, mark, weigh, table, t }: Props) {
  const { id, name, why, answers } = aspect;
  const choice = (value: string | null, text: string) => (
    <label key={value ?? ''}>
      <input
        type="radio"
        name={`weigh-${id}`}
        value={value ?? ''}
        checked={(current?.value ?? null) === value}
        onChange={() => mark(id, value)}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <div class="weigh-aspect">
      <fieldset aria-describedby={`why-${id}`}>
        <legend>{name}</legend>
        <p class="quiet" id={`why-${id}`}>
          {why}{' '}
          <a href={`${table}#aspect-${id}`}>
            {t('weigh.full')}
            <span class="visually-hidden">: {name}</span>
          </a>
        </p>
        <div class="weigh-answers">
          {answers.map(({ value, text }) => choice(value, text))}
          {choice(null, t('weigh.unmarked'))}
        </div>
        {current && (
          <div class="weigh-weight" role="radiogroup" aria-label={`${t('weigh.weight')}: ${name}`}>
            <span aria-hidden="true">{t('weigh.weight')}</span>
            {WEIGHTS.map((weight) => (
              <label key={weight}>
                <input
                  type="radio"
                  name={`weight-${id}`}
                  value={weight}
                  checked={current.weight === weight}
                  onChange={() => weigh(id, weight)}
                />
                <span>{t(`weigh.weight.${weight}`)}</span>
              </label>
            ))}
          </div>
        )}
      </fieldset>
    </div>
  );
}
