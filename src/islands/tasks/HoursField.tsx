import { useState } from 'preact/hooks';
import { formatNumber } from '../../logic/i18n/format.ts';
import { MOST_HOURS, parseHours } from '../../logic/tasks/hours.ts';
import type { Action } from './model.ts';
import type { View } from './types.ts';

interface Props {
  /** Of the task. */
  readonly id: string;
  readonly name: string;
  /** As typed. */
  readonly text: string;
  readonly send: (action: Action) => void;
  readonly view: View;
}

/** Hours a week of one task; its message stands beside it once the field is left, and nothing typed is ever lost. */
export function HoursField({ id, name, text, send, view }: Props) {
  const { t, lang } = view;
  const [typing, setTyping] = useState(false);
  const parsed = parseHours(text, lang);
  const problem = parsed.ok || typing ? '' : parsed.reason;
  const field = `tk-${id}`;
  return (
    <div class={`tk-hours${problem ? ' is-wrong' : ''}`}>
      <label for={field}>
        {t('tasks.tool.hours')} <span class="visually-hidden">{name}</span>
      </label>
      <input
        id={field}
        type="text"
        inputMode="text"
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${field}-problem` : undefined}
        onInput={(event) => {
          setTyping(true);
          send({ type: 'hours', id, text: event.currentTarget.value });
        }}
        onBlur={() => {
          setTyping(false);
          send({ type: 'leave', id });
        }}
      />
      {problem && (
        <p class="tk-problem" id={`${field}-problem`} role="alert">
          {t(`tasks.tool.problem.${problem}`, { max: formatNumber(MOST_HOURS, lang) })}
        </p>
      )}
    </div>
  );
}
