import type { RoleId } from '../../schemas/common.ts';

/** What the engine needs to know of a question about the reader's circumstances. */
export interface Circumstance<Advice extends { readonly roles: readonly RoleId[] }> {
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly points: number | null }[];
  readonly enough: number;
  readonly advice: readonly Advice[];
}
type Roles = { readonly roles: readonly RoleId[] };

/** The option that excludes all others of its question. */
const NONE = 'none';

/** Chosen options by question. A question that is absent has not been answered. */
export type Circumstances = Readonly<Record<string, readonly string[]>>;

/** The answers after an option was ticked or taken back. Of several none stands beside `none`. */
export function toggled(
  answers: Circumstances,
  { id, several }: { readonly id: string; readonly several: boolean },
  option: string,
): Circumstances {
  const already = answers[id] ?? [];
  if (!several) return { ...answers, [id]: [option] };
  if (already.includes(option))
    return { ...answers, [id]: already.filter((one) => one !== option) };
  const beside = option === NONE ? [] : already.filter((one) => one !== NONE);
  return { ...answers, [id]: [...beside, option] };
}

/** `ready`: nothing to prepare · `gap`: there is · `unknown`: not answered, or the reader would rather not say. */
export type Readiness = 'ready' | 'gap' | 'unknown';

export function readinessOf(
  { id, options, enough }: Omit<Circumstance<Roles>, 'advice'>,
  answers: Circumstances,
): Readiness {
  const chosen = options.filter((option) => answers[id]?.includes(option.id));
  if (chosen.length === 0 || chosen.some(({ points }) => points === null)) return 'unknown';
  const points = chosen.reduce((sum, option) => sum + (option.points ?? 0), 0);
  return points >= enough ? 'ready' : 'gap';
}

/**
 * What to do before or while taking up a role, one piece of advice for each gap, in the order of the questions.
 * Readiness changes the next steps and never the score: self-discipline or savings make every role easier and
 * favour none (no interaction in the studies behind the method).
 * @param roles the named roles; advice for any of them counts, once
 */
export function preparations<Advice extends Roles>(
  questions: readonly Circumstance<Advice>[],
  answers: Circumstances,
  roles: readonly RoleId[],
): readonly (Advice & { readonly id: string })[] {
  return questions
    .filter((question) => readinessOf(question, answers) === 'gap')
    .flatMap(({ id, advice }) =>
      advice
        .filter((one) => one.roles.some((role) => roles.includes(role)))
        .map((one) => ({ ...one, id })),
    );
}
