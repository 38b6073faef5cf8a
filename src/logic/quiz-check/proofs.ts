import { measure } from '../quiz/axis.ts';
import { decodeAnswers, encodeAnswers } from '../quiz/codec.ts';
import { measurePaper, PAPER_ITEMS, paperTable, readPaper } from '../quiz/paper.ts';
import { score } from '../quiz/score.ts';
import type { Answers, Axis, Choice, QuizResult, ScoredItem } from '../quiz/types.ts';
import { uniform } from '../random.ts';
import { ROLES, roleById } from '../roles.ts';
import { randomAnswers } from './readers.ts';

/** A rule that must hold without exception: in how many cases it was tried, and in how many it broke. */
export interface Proof {
  readonly tried: number;
  readonly broken: number;
}

const proof = (cases: Iterable<boolean>): Proof => {
  let tried = 0;
  let broken = 0;
  for (const holds of cases) {
    tried++;
    if (!holds) broken++;
  }
  return { tried, broken };
};

/** The answer to an item whose keyed value is `value` (−2 … 2). */
const choiceFor = ({ plus }: ScoredItem, value: number) =>
  (3 + (plus === 'b' ? value : -value)) as Choice;

/** Every multiset of `n` keyed values from −2 to 2. */
export function* multisets(n: number, from = -2): Generator<number[]> {
  if (n === 0) yield [];
  else
    for (let value = from; value <= 2; value++)
      for (const rest of multisets(n - 1, value)) yield [value, ...rest];
}

/** Keyed values by axis, put into answers in item order. */
function keyedAnswers(
  items: readonly ScoredItem[],
  values: Readonly<Record<Axis, readonly number[]>>,
): Answers {
  const next = { X: [...values.X], Y: [...values.Y] };
  return Object.fromEntries(
    items.map((item) => [item.id, choiceFor(item, next[item.axis].shift() ?? 0)]),
  );
}

/** Each role from full answers, and with any two questions of each axis left open. */
function* reached(items: readonly ScoredItem[]) {
  const ids = (axis: Axis) => items.filter((item) => item.axis === axis).map(({ id }) => id);
  for (const { id, corner } of ROLES) {
    const full = Object.fromEntries(
      items.map((item) => [item.id, choiceFor(item, item.axis === 'X' ? corner.x : corner.y)]),
    );
    const names = (answers: Answers) => score(items, answers).named.join() === id;
    yield names(full);
    for (let i = 0; i < PAPER_ITEMS; i++)
      for (let j = 0; j < i; j++) {
        const open = [ids('X')[i], ids('X')[j], ids('Y')[i], ids('Y')[j]];
        yield names({ ...full, ...Object.fromEntries(open.map((gap) => [gap, 0])) });
      }
  }
}

function* straight(...banks: readonly (readonly ScoredItem[])[]) {
  for (const items of banks)
    for (const step of [1, 2, 3, 4, 5] as const) {
      const { axes, band } = score(
        items,
        Object.fromEntries(items.map(({ id }) => [id, step])) as Answers,
      );
      yield axes.X.score === 0 && axes.Y.score === 0 && band === 'close';
    }
}

/** Every answer of every set moved one step: the points of the roles on that side rise, all others fall. */
function* points(items: readonly ScoredItem[], sets: readonly Answers[]) {
  for (const answers of sets) {
    const before = score(items, answers).roles;
    for (const item of items) {
      const choice = answers[item.id] ?? 3;
      if (choice === 5) continue;
      const towards = item.plus === 'b' ? 1 : -1;
      const after = score(items, { ...answers, [item.id]: choice + 1 } as Answers).roles;
      yield after.every((role, i) => {
        const { x, y } = roleById(role.id).corner;
        return (role.score - (before[i]?.score ?? 0)) * towards * (item.axis === 'X' ? x : y) > 0;
      });
    }
  }
}

/** Raising any answer of any set raises the mean in its standard errors, on both sides of nought. */
function* certainty() {
  const steps = (values: readonly number[], weights: readonly number[]) => {
    const { score: mean, se } = measure({
      n: values.length,
      weight: weights.reduce((a, b) => a + b, 0),
      weightSquares: weights.reduce((a, b) => a + b * b, 0),
      sum: values.reduce((a, v, i) => a + ((weights[i] ?? 1) * v) / 2, 0),
      squares: values.reduce((a, v, i) => a + ((weights[i] ?? 1) * v * v) / 4, 0),
    });
    return mean / se;
  };
  function* raised(values: readonly number[], weights: readonly number[]) {
    const before = steps(values, weights);
    for (const [i, value] of values.entries())
      if (value < 2) yield steps(values.with(i, value + 1), weights) >= before - 1e-12;
  }
  for (const n of [4, 5, 6, 7, 8, 9, 10])
    for (const values of multisets(n)) yield* raised(values, Array<number>(n).fill(1));
  for (const doubled of multisets(3))
    for (const plain of multisets(5))
      yield* raised([...doubled, ...plain], [2, 2, 2, 1, 1, 1, 1, 1]);
}

const outcome = ({ contributions: _, ...rest }: QuizResult) => JSON.stringify(rest);

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

function* order(items: readonly ScoredItem[], sets: readonly Answers[]) {
  const next = uniform(5);
  for (const answers of sets) {
    const other = Object.fromEntries(shuffled(Object.entries(answers), next));
    yield outcome(score(items, answers)) === outcome(score(shuffled(items, next), other));
  }
}

/** Answers on the arrangement turned round: PA and VA, EA and VEA change places, as surely as before. */
function* mirror(items: readonly ScoredItem[], sets: readonly Answers[]) {
  const across = (role: (typeof ROLES)[number]['id']) => {
    const { x, y } = roleById(role).corner;
    return ROLES.find(({ corner }) => corner.x === -x && corner.y === y)?.id;
  };
  for (const answers of sets) {
    const turned = Object.fromEntries(
      items.map(({ id, axis }) => [id, axis === 'X' ? 6 - (answers[id] ?? 3) : answers[id]]),
    ) as Answers;
    const [before, after] = [score(items, answers), score(items, turned)];
    yield after.band === before.band &&
      after.axes.X.z === before.axes.X.z &&
      [...after.named].sort().join() === before.named.map(across).sort().join();
  }
}

/** "Much more" softened to "a little more": the side of each axis stays where all answers are of one strength. */
function* mild(items: readonly ScoredItem[], sets: readonly Answers[]) {
  const of = (strength: 1 | 2, answers: Answers) =>
    Object.fromEntries(
      items.map(({ id }) => [id, 3 + strength * Math.sign((answers[id] ?? 3) - 3)]),
    ) as Answers;
  for (const answers of sets) {
    const [soft, firm] = [score(items, of(1, answers)), score(items, of(2, answers))];
    yield soft.axes.X.side === firm.axes.X.side && soft.axes.Y.side === firm.axes.Y.side;
  }
}

/** Answers that cancel out on an axis leave both its sides open, whatever the other axis says. */
function* ties(items: readonly ScoredItem[]) {
  const even = [...multisets(PAPER_ITEMS)].filter((set) => set.reduce((a, b) => a + b, 0) === 0);
  for (const axis of ['X', 'Y'] as const)
    for (const tied of even)
      for (const other of [-2, 0, 2]) {
        const rest = Array<number>(PAPER_ITEMS).fill(other);
        const { named, undecided, gap } = score(
          items,
          keyedAnswers(items, axis === 'X' ? { X: tied, Y: rest } : { X: rest, Y: tied }),
        );
        yield undecided.includes(axis) && named.length === (other === 0 ? 4 : 2) && gap === 0;
      }
}

function* links(items: readonly ScoredItem[], sets: readonly Answers[]) {
  const ids = items.map(({ id }) => id);
  for (const answers of sets) {
    const link = encodeAnswers(ids, answers);
    const read = decodeAnswers(link, ids);
    yield link.length < 200 &&
      read.ok &&
      outcome(score(items, read.answers)) === outcome(score(items, answers));
  }
}

/** Every set of eight answers, on both axes: the printed table against the engine. */
function* paper(items: readonly ScoredItem[]) {
  const table = paperTable();
  for (const values of multisets(PAPER_ITEMS)) {
    const sum = values.reduce((a, b) => a + b, 0);
    const squares = values.reduce((a, b) => a + b * b, 0);
    const { axes } = score(items, keyedAnswers(items, { X: values, Y: values }));
    const printed = readPaper(table, sum, squares);
    for (const { side, band, z } of [axes.X, axes.Y])
      yield printed.side === side &&
        printed.band === band &&
        Math.abs(measurePaper(sum, squares).z - z) < 1e-9;
  }
}

/** All rules that admit no exception. @param core those of everybody @param all with the tie-break round */
export function proofs(core: readonly ScoredItem[], all: readonly ScoredItem[]) {
  const sets = randomAnswers(core, 2_000, 4);
  return {
    reach: proof(reached(core)),
    straight: proof(straight(core, all)),
    points: proof(points(core, sets.slice(0, 500))),
    certainty: proof(certainty()),
    order: proof(order(core, sets)),
    mirror: proof(mirror(core, sets)),
    mild: proof(mild(core, sets)),
    ties: proof(ties(core)),
    link: proof(links(all, randomAnswers(all, 2_000, 6))),
    paper: proof(paper(core)),
  };
}
