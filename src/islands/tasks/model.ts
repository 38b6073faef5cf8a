import type { Ticks } from '../../logic/tasks/codec.ts';
import { parseHours, showHours } from '../../logic/tasks/hours.ts';
import type { Ticked } from '../../logic/tasks/types.ts';
import type { Lang } from '../../schemas/common.ts';
import type { TaskView } from './types.ts';

export interface State {
  readonly ticks: Ticks;
  /** Something was ticked or loaded: from then on the address follows. */
  readonly changed: boolean;
  /** Why a link could not be used, or how many of its tasks are no longer there. */
  readonly notice: 'garbled' | 'newer' | number | null;
}

export type Action =
  | { readonly type: 'tick'; readonly ids: readonly string[]; readonly on: boolean }
  | { readonly type: 'hours'; readonly id: string; readonly text: string }
  | { readonly type: 'leave'; readonly id: string }
  | { readonly type: 'load'; readonly ticks: Ticks; readonly dropped: number }
  | { readonly type: 'refuse'; readonly notice: 'garbled' | 'newer' }
  | { readonly type: 'clear' };

export const EMPTY: State = { ticks: new Map(), changed: false, notice: null };

/** The state after an action. Pure; hours settle into the language's form when their field is left. */
export const reducer =
  (tasks: readonly TaskView[], lang: Lang) =>
  (state: State, action: Action): State => {
    const edit = (change: (ticks: Map<string, string>) => void): State => {
      const ticks = new Map(state.ticks);
      change(ticks);
      return { ticks, changed: true, notice: null };
    };
    switch (action.type) {
      case 'tick':
        return edit((ticks) => {
          for (const { id, hours } of tasks) {
            if (!action.ids.includes(id)) continue;
            if (!action.on) ticks.delete(id);
            else if (!ticks.has(id)) ticks.set(id, showHours(hours, lang));
          }
        });
      case 'hours':
        return edit((ticks) => ticks.set(action.id, action.text));
      case 'leave': {
        const parsed = parseHours(state.ticks.get(action.id) ?? '', lang);
        if (!parsed.ok) return state;
        const settled = edit((ticks) => ticks.set(action.id, showHours(parsed.hours, lang)));
        return { ...settled, notice: state.notice };
      }
      case 'load':
        return { ticks: action.ticks, changed: true, notice: action.dropped || null };
      case 'refuse':
        // What was ticked before stays: a bad link takes nothing away.
        return { ...state, notice: action.notice };
      case 'clear':
        return EMPTY;
    }
  };

/** The ticked tasks whose hours can be read, and those that wait until theirs can. */
export function readable(tasks: readonly TaskView[], ticks: Ticks, lang: Lang) {
  const ticked: Ticked[] = [];
  const waiting: TaskView[] = [];
  for (const task of tasks) {
    const text = ticks.get(task.id);
    if (text === undefined) continue;
    const parsed = parseHours(text, lang);
    if (parsed.ok) ticked.push({ task, hours: parsed.hours });
    else waiting.push(task);
  }
  return { ticked, waiting };
}
