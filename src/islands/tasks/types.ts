import type { Dictionary, Translate } from '../../logic/i18n/text.ts';
import type { TaskFacts } from '../../logic/tasks/types.ts';
import type { Lang } from '../../schemas/common.ts';

export interface TaskView extends TaskFacts {
  readonly name: string;
}

export interface FamilyView {
  readonly id: string;
  readonly name: string;
  readonly tasks: readonly TaskView[];
}

export interface TasksProps {
  readonly lang: Lang;
  /** Interface words: `tasks.tool.*`, `tasks.place.*`, `tasks.elsewhere.*` and the names of the roles. */
  readonly words: Dictionary;
  readonly families: readonly FamilyView[];
  /** Where it leads on, in the page's language. */
  readonly paths: { readonly rates: string; readonly hire: string };
}

/** What every part needs to write in the reader's language. */
export interface View {
  readonly lang: Lang;
  readonly t: Translate;
}
