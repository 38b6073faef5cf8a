import type { RoleId } from '../../schemas/common.ts';
import type { Axis } from '../../schemas/quiz.ts';
import { roleById } from '../roles.ts';
import { keyed } from './axis.ts';
import { score } from './score.ts';
import type { Answers, Choice, Contribution, QuizResult, ScoredItem, Weights } from './types.ts';

/** Equal pulls stand in the order X1, Y1, X2 …, so that both axes are heard. */
const byId = (a: string, b: string) =>
  Number(a.slice(1)) - Number(b.slice(1)) || (a < b ? -1 : a > b ? 1 : 0);

const strongest = (pulls: Contribution[], count: number) =>
  pulls.sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull) || byId(a.id, b.id)).slice(0, count);

/** The answers that spoke most for a role (`sign` 1) or against it (−1), strongest first; at most `count`. */
export function reasons(result: QuizResult, role: RoleId, sign: 1 | -1, count: number) {
  const { x, y } = roleById(role).corner;
  return strongest(
    result.contributions.filter(({ axis, pull }) => (axis === 'X' ? x : y) * pull * sign > 0),
    count,
  );
}

/** The answers that pulled most towards one end of an axis, strongest first; at most `count`. */
export function pulls(result: QuizResult, axis: Axis, sign: 1 | -1, count: number) {
  return strongest(
    result.contributions.filter((one) => one.axis === axis && one.pull * sign > 0),
    count,
  );
}

export interface AnswerChange {
  readonly id: string;
  readonly from: Choice;
  readonly to: Choice;
}

export interface AxisFlip {
  readonly axis: Axis;
  /** One step is one radio button. */
  readonly steps: number;
  /** As few answers as possible; among those as few steps; among those the least decided answers. */
  readonly changes: readonly AnswerChange[];
}

interface Movable {
  readonly item: ScoredItem;
  readonly choice: Choice;
  readonly weight: number;
  /** Keyed answer in steps, −2 … 2. */
  readonly at: number;
  /** Steps left towards the other end. */
  readonly room: number;
}

function* subsets<T>(list: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  for (let i = from; size > 0 && i <= list.length - size; i++) {
    for (const rest of subsets(list, size - 1, i + 1)) yield [list[i] as T, ...rest];
  }
}

/** Fewest steps within these answers that move the weighted sum by more than `need`: heavy answers first. */
function allot(set: readonly Movable[], need: number): ReadonlyMap<Movable, number> | null {
  const steps = new Map<Movable, number>();
  let left = need;
  for (const one of [...set].sort((a, b) => b.weight - a.weight || b.room - a.room)) {
    const used = left < 0 ? 0 : Math.min(one.room, Math.floor(left / one.weight) + 1);
    left -= used * one.weight;
    steps.set(one, used);
  }
  return left < 0 ? steps : null;
}

/**
 * The smallest change of answers that brings an axis to its other end: exact, by trying every set of the fewest
 * answers that can do it (the idea of counterfactual explanation: Wachter, Mittelstadt & Russell 2017). Only given
 * answers are moved. Null when the axis lies on neither end.
 */
export function smallestFlip(
  items: readonly ScoredItem[],
  answers: Answers,
  axis: Axis,
  weights: Weights = {},
): AxisFlip | null {
  const counted = items
    .filter((item) => item.axis === axis && (answers[item.id] ?? 0) !== 0)
    .map((item) => {
      const choice = answers[item.id] as Choice;
      return { item, choice, weight: weights[item.id] ?? 1, at: 2 * keyed(item, choice) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => byId(a.item.id, b.item.id));
  const sum = counted.reduce((total, { weight, at }) => total + weight * at, 0);
  if (sum === 0) return null;
  const side = Math.sign(sum);
  const need = Math.abs(sum);
  const movable: Movable[] = counted
    .map((one) => ({ ...one, room: 2 + side * one.at }))
    .filter(({ room }) => room > 0);
  const reach = movable.map(({ room, weight }) => room * weight).sort((a, b) => b - a);
  let size = 0;
  for (let reached = 0; reached <= need; size++) reached += reach[size] ?? Number.POSITIVE_INFINITY;

  let best: { set: Movable[]; plan: ReadonlyMap<Movable, number>; cost: number } | undefined;
  for (const set of subsets(movable, size)) {
    const plan = allot(set, need);
    if (!plan) continue;
    const steps = [...plan.values()].reduce((a, b) => a + b, 0);
    // Steps first; how decided the answers were only settles ties (at most 2 for each of a dozen answers).
    const cost = steps * 100 + set.reduce((total, { at }) => total + Math.abs(at), 0);
    if (!best || cost < best.cost) best = { set, plan, cost };
  }
  if (!best) return null;
  const { set, plan, cost } = best;
  const changes = set.map((one): AnswerChange => {
    const moved = (plan.get(one) ?? 0) * side * (one.item.plus === 'b' ? -1 : 1);
    return { id: one.item.id, from: one.choice, to: (one.choice + moved) as Choice };
  });
  return { axis, steps: Math.floor(cost / 100), changes };
}

/**
 * The one answer that would bring an axis out of "too close to call" on a side, in the fewest steps; null when no
 * single answer can. Exact: tries every other step of every given answer.
 */
export function settlingAnswer(
  items: readonly ScoredItem[],
  answers: Answers,
  axis: Axis,
  side: -1 | 1,
  weights: Weights = {},
): AnswerChange | null {
  let best: AnswerChange | null = null;
  const distance = ({ from, to }: AnswerChange) => Math.abs(to - from);
  for (const { id } of items
    .filter((item) => item.axis === axis)
    .sort((a, b) => byId(a.id, b.id))) {
    const from = answers[id] ?? 0;
    for (const to of from === 0 ? [] : ([1, 2, 3, 4, 5] as const)) {
      const change = { id, from, to };
      if (best && distance(change) >= distance(best)) continue;
      const after = score(items, { ...answers, [id]: to }, weights).axes[axis];
      if (after.band !== 'close' && after.side === side) best = change;
    }
  }
  return best;
}

/**
 * The answers that did not matter: each of them could be turned to its opposite without another role or band.
 * An answer in the middle has no opposite and is not among them.
 */
export function idleAnswers(
  items: readonly ScoredItem[],
  answers: Answers,
  weights: Weights = {},
): readonly string[] {
  const outcome = (given: Answers) => {
    const { band, named } = score(items, given, weights);
    return `${band} ${named}`;
  };
  const now = outcome(answers);
  return items
    .filter(({ id }) => {
      const choice = answers[id] ?? 0;
      if (choice === 0 || choice === 3 || weights[id] === 0) return false;
      return outcome({ ...answers, [id]: (6 - choice) as Choice }) === now;
    })
    .map(({ id }) => id)
    .sort(byId);
}
