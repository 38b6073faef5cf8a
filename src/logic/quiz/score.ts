import type { Axis } from '../../schemas/quiz.ts';
import { ROLES, type Role } from '../roles.ts';
import { type AxisSums, keyed, measure } from './axis.ts';
import {
  type Answers,
  type AxisScore,
  BANDS,
  type Contribution,
  type QuizResult,
  type RoleScore,
  type ScoredItem,
  type Split,
  type Stage,
  type Weights,
} from './types.ts';

/** Answers per axis from which a role is named, and from which a hint is given. */
export const ENOUGH = { role: 6, hint: 4 } as const;
/** How far the two halves of the arrangement axis must lie apart; 3.4 % false alarms in simulation. */
const SPLIT_GAP = 0.75;

interface Counted {
  readonly item: ScoredItem;
  readonly value: number;
  readonly weight: number;
}

function sums(counted: readonly Counted[]): AxisSums {
  let weight = 0;
  let weightSquares = 0;
  let sum = 0;
  let squares = 0;
  for (const answer of counted) {
    weight += answer.weight;
    weightSquares += answer.weight ** 2;
    sum += answer.weight * answer.value;
    squares += answer.weight * answer.value ** 2;
  }
  return { n: counted.length, weight, weightSquares, sum, squares };
}

const onAxis = ({ corner }: Role, axis: Axis): -1 | 1 => (axis === 'X' ? corner.x : corner.y);

/** 50 + 25 (p_X S_X + p_Y S_Y): additive, so that it can be explained answer by answer (SMART; Edwards 1977). */
function scoreRole(role: Role, x: AxisScore, y: AxisScore): RoleScore {
  const px = role.corner.x > 0 ? x.plusProbability : 1 - x.plusProbability;
  const py = role.corner.y > 0 ? y.plusProbability : 1 - y.plusProbability;
  const score = 50 + 25 * (role.corner.x * x.score + role.corner.y * y.score);
  return { id: role.id, probability: px * py, score };
}

function splitOf(counted: readonly Counted[]): Split | null {
  const part = (subscale: string) => counted.filter(({ item }) => item.subscale === subscale);
  const [place, status] = [part('place'), part('status')];
  if (place.length < 2 || status.length < 3) return null;
  const [home, clients] = [measure(sums(place)).score, measure(sums(status)).score];
  if (home * clients >= 0 || Math.abs(home - clients) < SPLIT_GAP) return null;
  return home > 0 ? 'home-salary' : 'clients-on-site';
}

function stageOf(x: AxisScore, y: AxisScore): Stage {
  const fewest = Math.min(x.n, y.n);
  return fewest >= ENOUGH.role ? 'role' : fewest >= ENOUGH.hint ? 'hint' : 'none';
}

/**
 * Scores a set of answers: two axes with their uncertainty, the four roles, and how sure the result is.
 * Clear from z = 1.5 on the weaker axis, leaning from 0.7, else too close to call: then no role is preferred and
 * `named` holds all that remain open. Items without an answer, or answered 0, are left out, never imputed.
 * The order of items and answers makes no difference to anything but the order of `contributions`.
 * @param weights by item id, ≥ 0; 1 where absent
 */
export function score(
  items: readonly ScoredItem[],
  answers: Answers,
  weights: Weights = {},
): QuizResult {
  const counted: Counted[] = [];
  for (const item of items) {
    const choice = answers[item.id] ?? 0;
    const weight = weights[item.id] ?? 1;
    if (choice === 0 || weight === 0) continue;
    counted.push({ item, value: keyed(item, choice), weight });
  }
  const byAxis = (axis: Axis) => counted.filter(({ item }) => item.axis === axis);
  const total = { X: sums(byAxis('X')), Y: sums(byAxis('Y')) };
  const axes = { X: measure(total.X), Y: measure(total.Y) };
  const undecided = (['X', 'Y'] as const).filter((axis) => axes[axis].band === 'close');
  const open = ROLES.filter((role) =>
    (['X', 'Y'] as const).every(
      (axis) => undecided.includes(axis) || onAxis(role, axis) === axes[axis].side,
    ),
  );
  const roles = ROLES.map((role) => scoreRole(role, axes.X, axes.Y));
  const only = open.length === 1 ? roles.find(({ id }) => id === open[0]?.id) : undefined;
  const others = only ? roles.filter((role) => role !== only) : [];
  const best = Math.max(...others.map(({ probability }) => probability));
  const runnersUp = others.filter(({ probability }) => best - probability < 1e-9);
  return {
    stage: stageOf(axes.X, axes.Y),
    axes,
    band: BANDS[Math.min(BANDS.indexOf(axes.X.band), BANDS.indexOf(axes.Y.band))] ?? 'close',
    undecided,
    named: open.map(({ id }) => id),
    roles,
    runnersUp: runnersUp.map(({ id }) => id),
    gap: only && runnersUp[0] ? only.score - runnersUp[0].score : 0,
    contributions: counted.map(
      ({ item: { id, axis }, value, weight }): Contribution => ({
        id,
        axis,
        pull: (weight * value) / total[axis].weight,
      }),
    ),
    split: splitOf(counted),
  };
}
