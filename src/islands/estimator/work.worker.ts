import type { CountryRules } from '../../logic/estimate/index.ts';
import { attempt, type Task } from './work.ts';

/** To the worker: rules once, then tasks by number. From it: the number with a result, or null. */
export type ToWorker =
  | { readonly rules: CountryRules; readonly date: string }
  | { readonly id: number; readonly task: Task };

let known: { readonly rules: CountryRules; readonly date: string } | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('rules' in data) {
    known = data;
    return;
  }
  const { id, task } = data;
  if (!known) throw new Error('no rules yet');
  postMessage({ id, result: attempt(task, known.rules, known.date) });
});
