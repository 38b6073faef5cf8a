import type { RoleId } from '../../schemas/common.ts';
import { smallestFlip } from '../quiz/explain.ts';
import { score } from '../quiz/score.ts';
import type { Answers, Band, QuizResult, ScoredItem } from '../quiz/types.ts';
import { ROLES, roleById } from '../roles.ts';
import type { Reader } from './readers.ts';

/** Shares of all, 0 … 1. */
export type Bands = Readonly<Record<Band, number>>;

const share = <T>(list: readonly T[], test: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(test).length / list.length;

const bandsOf = (results: readonly QuizResult[]): Bands => ({
  close: share(results, ({ band }) => band === 'close'),
  leaning: share(results, ({ band }) => band === 'leaning'),
  clear: share(results, ({ band }) => band === 'clear'),
});

/** The corner that the signs of both axes point to, however weakly; null when an axis lies on neither side. */
const corner = ({ axes }: QuizResult): RoleId | null =>
  ROLES.find(({ corner: { x, y } }) => x === axes.X.side && y === axes.Y.side)?.id ?? null;

/** What answers by chance give: how often each role among those that are no tie, and how often each band. */
export function chance(items: readonly ScoredItem[], sets: readonly Answers[]) {
  const results = sets.map((answers) => score(items, answers));
  const decided = results.map(corner).filter((role) => role !== null);
  return {
    count: sets.length,
    ties: 1 - decided.length / sets.length,
    roles: Object.fromEntries(
      ROLES.map(({ id }) => [id, share(decided, (role) => role === id)]),
    ) as Record<RoleId, number>,
    bands: bandsOf(results),
  };
}

export interface Accuracy {
  readonly count: number;
  readonly bands: Bands;
  /** Of the readers in a band whose answers point to a corner at all: how many really stand there. */
  readonly right: Bands;
}

const isRight = ({ truth }: Reader, result: QuizResult) =>
  truth.X === result.axes.X.side && truth.Y === result.axes.Y.side;

/** How often the bands occur among simulated readers, and how often each is right. */
export function accuracy(items: readonly ScoredItem[], readers: readonly Reader[]): Accuracy {
  const pairs = readers.map((reader) => ({ reader, result: score(items, reader.answers) }));
  const right = (band: Band) =>
    share(
      pairs.filter(({ result }) => result.band === band && corner(result) !== null),
      ({ reader, result }) => isRight(reader, result),
    );
  return {
    count: readers.length,
    bands: bandsOf(pairs.map(({ result }) => result)),
    right: { close: right('close'), leaning: right('leaning'), clear: right('clear') },
  };
}

/** A group of readers who were told about the same chance. */
export interface Calibrated {
  readonly count: number;
  /** Mean chance of the most probable role, as the engine says. */
  readonly said: number;
  /** How often that role was the true one. */
  readonly was: number;
}

/** Whether the chances that the engine gives come true: readers grouped by tenths of the chance of their first role. */
export function calibration(
  items: readonly ScoredItem[],
  readers: readonly Reader[],
): readonly Calibrated[] {
  const groups = new Map<number, { said: number; was: number }[]>();
  for (const { truth, answers } of readers) {
    const { roles } = score(items, answers);
    const first = roles.reduce((best, role) => (role.probability > best.probability ? role : best));
    const { x, y } = roleById(first.id).corner;
    const tenth = Math.min(9, Math.floor(first.probability * 10));
    const one = { said: first.probability, was: x === truth.X && y === truth.Y ? 1 : 0 };
    groups.set(tenth, [...(groups.get(tenth) ?? []), one]);
  }
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, list]) => ({
      count: list.length,
      said: mean(list.map(({ said }) => said)),
      was: mean(list.map(({ was }) => was)),
    }));
}

/** By band: the share of readers who keep their role whichever one item is left out. */
export function dropOne(items: readonly ScoredItem[], readers: readonly Reader[]): Bands {
  const kept: Record<Band, boolean[]> = { close: [], leaning: [], clear: [] };
  for (const { answers } of readers) {
    const result = score(items, answers);
    const role = corner(result);
    const keeps = items.every(
      ({ id }) => role !== null && corner(score(items, { ...answers, [id]: 0 })) === role,
    );
    kept[result.band].push(keeps);
  }
  const all = (band: Band) => share(kept[band], (keeps) => keeps);
  return { close: all('close'), leaning: all('leaning'), clear: all('clear') };
}

/** How many answers would have to change for another role, as shares of readers: one, two, three or more. */
export function answersToFlip(items: readonly ScoredItem[], readers: readonly Reader[]) {
  const counts = readers.flatMap(({ answers }) => {
    const flips = (['X', 'Y'] as const).map((axis) => smallestFlip(items, answers, axis));
    const sizes = flips.flatMap((flip) => (flip ? [flip.changes.length] : []));
    return sizes.length === 2 ? [Math.min(...sizes)] : [];
  });
  return {
    one: share(counts, (count) => count === 1),
    two: share(counts, (count) => count === 2),
    more: share(counts, (count) => count > 2),
  };
}

/** What the tie-break round does for readers who were too close to call: who leaves that band, and how many rightly. */
export function tieBreak(
  core: readonly ScoredItem[],
  all: readonly ScoredItem[],
  readers: readonly Reader[],
) {
  const close = readers.filter(({ answers }) => score(core, answers).band === 'close');
  const after = close.map((reader) => ({ reader, result: score(all, reader.answers) }));
  const settled = after.filter(({ result }) => result.band !== 'close');
  return {
    close: close.length / readers.length,
    settled: share(after, ({ result }) => result.band !== 'close'),
    right: share(settled, ({ reader, result }) => isRight(reader, result)),
  };
}
