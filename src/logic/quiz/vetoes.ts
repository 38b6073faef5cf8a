import type { RoleId } from '../../schemas/common.ts';
import { roleById } from '../roles.ts';
import type { QuizResult } from './types.ts';

/** What a reader may say is impossible for them at present. Ids are permanent: links hold their first letters. */
export const VETOES = ['pay', 'office', 'alone', 'deciding'] as const;
export type Veto = (typeof VETOES)[number];

/** Whether a role asks for what a veto rules out: thin months, an office, days alone, decisions for others. */
function asksFor(role: RoleId, veto: Veto): boolean {
  const { x, y } = roleById(role).corner;
  return veto === 'office' ? x < 0 : veto === 'deciding' ? y > 0 : x > 0;
}

export interface Respected {
  /** Those of the reader's vetoes that a named role breaks. */
  readonly broken: readonly Veto[];
  /** The most probable roles that break none, equals together; empty when every role breaks one. */
  readonly instead: readonly RoleId[];
}

/**
 * What deal-breakers do to a result. They never change the score: a veto is a fact of the reader's life, not a taste,
 * so it stands beside the result (non-compensatory, unlike the additive score).
 * @returns null when no named role breaks any veto
 */
export function respect(result: QuizResult, vetoes: readonly Veto[]): Respected | null {
  const broken = vetoes.filter((veto) => result.named.some((role) => asksFor(role, veto)));
  if (broken.length === 0) return null;
  const allowed = result.roles.filter(({ id }) => !vetoes.some((veto) => asksFor(id, veto)));
  const best = Math.max(...allowed.map(({ probability }) => probability));
  return {
    broken,
    instead: allowed.filter(({ probability }) => best - probability < 1e-9).map(({ id }) => id),
  };
}
