import type { Task, TaskFamily } from '../../schemas/task.ts';

export interface ListedTask extends Task {
  readonly id: string;
}

/** A family with its tasks in order, ready to be shown. */
export interface ListedFamily extends Omit<TaskFamily, 'tasks'> {
  readonly id: string;
  readonly tasks: readonly ListedTask[];
}

/**
 * The families in page order, from their files by name.
 * @throws Error when two tasks have one id: links hold it, so it must be plain whose it is
 */
export function listFamilies(
  files: readonly (readonly [id: string, family: TaskFamily])[],
): readonly ListedFamily[] {
  const seen = new Set<string>();
  return files
    .map(([family, data]) => ({
      ...data,
      id: family,
      tasks: Object.entries(data.tasks).map(([id, task]) => {
        if (seen.has(id))
          throw new Error(`content/tasks/${family}.yaml: "${id}" is a task already`);
        seen.add(id);
        return { ...task, id };
      }),
    }))
    .sort((a, b) => a.order - b.order);
}
