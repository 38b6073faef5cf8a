import { PlaceSign } from '../../drawings/PlaceSign.tsx';
import type { Ticks } from '../../logic/tasks/codec.ts';
import { HoursField } from './HoursField.tsx';
import type { Action } from './model.ts';
import type { FamilyView, View } from './types.ts';

interface Props {
  readonly family: FamilyView;
  readonly ticks: Ticks;
  readonly send: (action: Action) => void;
  readonly view: View;
}

/** One family of tasks, closed until it is wanted; a ticked task opens its hours. */
export function Family({ family, ticks, send, view }: Props) {
  const { t } = view;
  const { tasks } = family;
  const count = tasks.filter(({ id }) => ticks.has(id)).length;
  return (
    <details class={`tk-family${count > 0 ? ' is-used' : ''}`}>
      <summary>
        <span>{family.name}</span>{' '}
        <span class="tk-count">{t('tasks.tool.count', { n: count, total: tasks.length })}</span>
      </summary>
      <ul>
        {tasks.map(({ id, name, place }) => {
          const text = ticks.get(id);
          return (
            <li key={id} class={text === undefined ? undefined : 'is-ticked'}>
              <label>
                <input
                  type="checkbox"
                  class="tk-box"
                  value={id}
                  checked={text !== undefined}
                  onChange={(event) =>
                    send({ type: 'tick', ids: [id], on: event.currentTarget.checked })
                  }
                />
                <span>
                  {name}
                  <small>
                    <PlaceSign place={place} />
                    {t(`tasks.place.${place}`)}
                  </small>
                </span>
              </label>
              {text !== undefined && (
                <HoursField id={id} name={name} text={text} send={send} view={view} />
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
