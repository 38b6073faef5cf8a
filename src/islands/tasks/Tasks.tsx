import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { makeT } from '../../logic/i18n/text.ts';
import { encodeTicks } from '../../logic/tasks/codec.ts';
import { sumUp } from '../../logic/tasks/sum.ts';
import { Actions } from './Actions.tsx';
import { useAddress } from './address.ts';
import { Family } from './Family.tsx';
import { EMPTY, readable, reducer } from './model.ts';
import { Result } from './Result.tsx';
import type { TasksProps, View } from './types.ts';
import { asText, inOneLine } from './words.ts';
import './tasks.css';
import './list.css';
import './result.css';
import './print.css';

/** An employer ticks tasks, and sees how many hours need presence and whose tasks they usually are. */
export default function Tasks({ lang, words, families, paths }: TasksProps) {
  const view: View = useMemo(() => ({ lang, t: makeT(words) }), []);
  const { t } = view;
  const tasks = useMemo(() => families.flatMap((family) => family.tasks), []);
  const [state, send] = useReducer(reducer(tasks, lang), EMPTY);
  const root = useRef<HTMLDivElement>(null);
  // Boxes may have been ticked before the script was ready: read before the first drawing clears them.
  const early = useMemo(
    () =>
      typeof document === 'undefined'
        ? []
        : [...document.querySelectorAll<HTMLInputElement>('.tk-box:checked')].map(
            ({ value }) => value,
          ),
    [],
  );
  useEffect(() => {
    if (early.length > 0) send({ type: 'tick', ids: early, on: true });
  }, []);
  useAddress(state, send, tasks, lang, root);

  const { ticked, waiting } = readable(tasks, state.ticks, lang);
  const sum = sumUp(ticked);
  return (
    <div class={`tk${state.ticks.size > 0 ? ' has-ticks' : ''}`} ref={root}>
      {state.notice !== null && (
        <p class="tk-notice" role="alert">
          {typeof state.notice === 'number'
            ? t('tasks.tool.notice.dropped', { n: state.notice })
            : t(`tasks.tool.notice.${state.notice}`)}
        </p>
      )}
      <div class="tk-grid">
        <div class="tk-list">
          {families.map((family) => (
            <Family key={family.id} family={family} ticks={state.ticks} send={send} view={view} />
          ))}
        </div>
        <div class="tk-side">
          <Result sum={sum} waiting={waiting} paths={paths} view={view} />
          <Actions
            empty={state.ticks.size === 0}
            link={() =>
              `${location.origin}${location.pathname}#${encodeTicks(tasks, state.ticks, lang)}`
            }
            text={() => asText(families, state.ticks, sum, view)}
            clear={() => send({ type: 'clear' })}
            ticks={state.ticks}
            view={view}
          />
        </div>
      </div>
      <p class="tk-line no-print" role="status">
        {sum.shares && inOneLine(sum, sum.shares, view)}
      </p>
    </div>
  );
}
