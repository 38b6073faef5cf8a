import { useEffect, useRef, useState } from 'preact/hooks';
import type { CountryRules } from '../../logic/estimate/index.ts';
import type { Kind, Results, Task, TaskOf } from './work.ts';
import address from './work.worker.ts?worker&url';

type Result = Results[Kind] | null;

/** Does tasks elsewhere: null where the engine found them out of range. Fails where the engine itself does. */
export interface Desk {
  do(task: Task): Promise<Result>;
}

/** A worker that knows the rules. Where none may start, or it breaks, the page does the work itself: later, but it is done. */
export function openDesk(rules: CountryRules, date: string): Desk {
  const waiting = new Map<
    number,
    { readonly task: Task; readonly done: (result: Result | Promise<Result>) => void }
  >();
  const here = async (task: Task) => {
    const { attempt } = await import('./work.ts');
    return attempt(task, rules, date);
  };
  let worker: Worker | null = null;
  let last = 0;
  try {
    worker = new Worker(address, { type: 'module' });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ readonly id: number; readonly result: Result }>) => {
        waiting.get(data.id)?.done(data.result);
        waiting.delete(data.id);
      },
    );
    worker.addEventListener('error', () => {
      worker = null;
      for (const { task, done } of waiting.values()) done(here(task));
      waiting.clear();
    });
    worker.postMessage({ rules, date });
  } catch {
    worker = null;
  }
  return {
    do: (task) => {
      if (!worker) return here(task);
      last += 1;
      const id = last;
      worker.postMessage({ id, task });
      return new Promise((done) => waiting.set(id, { task, done }));
    },
  };
}

/** The newest result, and whether a newer one is under way; null before the first, or where there can be none. */
export interface Worked<Result> {
  readonly result: Result | null;
  readonly updating: boolean;
}

/**
 * Has a task done whenever it changes, one at a time: what changed meanwhile is done next, what was overtaken never.
 * @param task null: nothing to do, the last result stays
 */
export function useWork<K extends Kind>(desk: Desk, task: TaskOf<K> | null): Worked<Results[K]> {
  const key = task && JSON.stringify(task);
  const [done, setDone] = useState<{ key: string | null; result: Results[K] | null }>({
    key: null,
    result: null,
  });
  const busy = useRef(false);
  const wanted = useRef<TaskOf<K> | null>(null);
  wanted.current = task;
  useEffect(() => {
    const next = async () => {
      const now = wanted.current;
      if (busy.current || !now) return;
      busy.current = true;
      let result: Results[K] | null;
      try {
        result = (await desk.do(now)) as Results[K] | null;
      } finally {
        busy.current = false;
      }
      const doneKey = JSON.stringify(now);
      setDone({ key: doneKey, result });
      if (wanted.current && JSON.stringify(wanted.current) !== doneKey) void next();
    };
    void next();
  }, [key]);
  return { result: done.result, updating: key !== null && key !== done.key };
}
