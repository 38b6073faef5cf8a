import { useEffect, useRef, useState } from 'preact/hooks';
import type { CountryRules } from '../../logic/estimate/index.ts';
import type { Kind, Results, Task, TaskOf } from './work.ts';
import address from './work.worker.ts?worker&url';

/** Does tasks elsewhere: null where the engine found them out of range. */
export interface Desk {
  do(task: Task): Promise<Results[Kind] | null>;
}

type Answer = { readonly id: number; readonly result?: Results[Kind] };

/** A worker that knows the rules. Where none may start, the page does the work itself: later, but it is done. */
export function openDesk(rules: CountryRules, date: string): Desk {
  const waiting = new Map<number, (result: Results[Kind] | null) => void>();
  const here = async (task: Task) => {
    const { work } = await import('./work.ts');
    try {
      return work(task, rules, date);
    } catch {
      return null;
    }
  };
  let worker: Worker | null = null;
  let last = 0;
  const tasks = new Map<number, Task>();
  const settle = (id: number, result: Results[Kind] | null) => {
    waiting.get(id)?.(result);
    waiting.delete(id);
    tasks.delete(id);
  };
  try {
    worker = new Worker(address, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
      settle(data.id, data.result ?? null),
    );
    worker.addEventListener('error', () => {
      worker = null;
      for (const [id, task] of tasks) void here(task).then((result) => settle(id, result));
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
      tasks.set(id, task);
      worker.postMessage({ id, task });
      return new Promise((done) => waiting.set(id, done));
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
      const result = (await desk.do(now)) as Results[K] | null;
      busy.current = false;
      const doneKey = JSON.stringify(now);
      setDone({ key: doneKey, result });
      if (wanted.current && JSON.stringify(wanted.current) !== doneKey) void next();
    };
    void next();
  }, [key]);
  return { result: done.result, updating: key !== null && key !== done.key };
}
