import type { RoleId } from '../../schemas/common.ts';
import { ROLE_IDS } from '../roles.ts';
import { order } from './order.ts';
import { type Mark, type Marks, rolesOf, WEIGHTS, type WeighedAspect } from './types.ts';

/** One mark as it is, and as it would have to be; null where it would not count. */
export interface Change {
  readonly id: string;
  readonly from: Mark;
  readonly to: Mark | null;
}

export interface Flip {
  /** In the order of the aspects. */
  readonly changes: readonly Change[];
  /** How many of them move a mark to another answer. */
  readonly moved: number;
  /** Steps of weight in all; from the lightest weight to no mark is one too. */
  readonly steps: number;
  /** Who would come first. */
  readonly first: readonly RoleId[];
}

/** What one mark may become: how far it brings the challenger past each leader, and what it costs. */
interface Option {
  readonly change: Change;
  readonly gains: readonly number[];
  readonly cost: number;
}

interface Path {
  readonly cost: number;
  readonly option?: Option;
  readonly before?: Path;
}

/** The fewest marks first, then the fewest moved, then the fewest steps: one number, as none of them reaches a thousand. */
const MARK = 1_000_000;
const MOVE = 1_000;

export const withChanges = (marks: Marks, changes: readonly Change[]): Marks => ({
  ...Object.fromEntries(
    Object.entries(marks).filter(([id]) => !changes.some((change) => change.id === id)),
  ),
  ...Object.fromEntries(changes.flatMap(({ id, to }) => (to ? [[id, to]] : []))),
});

/**
 * What a mark may become to help a challenger against the leaders. Left out is only what cannot be part of a smallest
 * change, because another option helps against every leader at least as much and costs no more: to weigh a mark
 * that the challenger misses more, or one that it matches less; to move a mark to an answer that is not the challenger's.
 */
function options(
  aspect: WeighedAspect,
  from: Mark,
  challenger: RoleId,
  leaders: readonly RoleId[],
): Option[] {
  const answer = (role: RoleId) =>
    aspect.answers.find(({ roles }) => roles.includes(role))?.value ?? '';
  const own = answer(challenger);
  const lead = ({ value, weight }: Mark, leader: RoleId) => {
    const roles = rolesOf(aspect, value);
    return weight * (Number(roles.includes(leader)) - Number(roles.includes(challenger)));
  };
  const option = (to: Mark | null): Option => ({
    change: { id: aspect.id, from, to },
    gains: leaders.map((leader) => lead(from, leader) - (to ? lead(to, leader) : 0)),
    cost:
      MARK +
      (to && to.value !== from.value ? MOVE : 0) +
      Math.abs((to ? to.weight : 0) - from.weight),
  });
  const heavier = WEIGHTS.filter((weight) => weight >= from.weight);
  const others =
    from.value === own
      ? heavier.map((weight) => ({ ...from, weight }))
      : [
          null,
          ...WEIGHTS.filter((weight) => weight < from.weight).map((weight) => ({
            ...from,
            weight,
          })),
          ...heavier.map((weight) => ({ value: own, weight })),
        ];
  return others.map(option).filter(({ gains }) => gains.some((gain) => gain > 0));
}

/**
 * The cheapest changes by which a challenger overtakes every leader: each single one that is enough; otherwise one set,
 * found exactly by going through every need that may be left.
 */
function overtake(
  choices: readonly (readonly Option[])[],
  start: readonly number[],
): readonly Path[] {
  const enough = choices
    .flat()
    .filter(({ gains }) => gains.every((gain, index) => gain >= (start[index] ?? 0)));
  if (enough.length > 0)
    return enough.map((option) => ({ cost: option.cost, option, before: { cost: 0 } }));
  let reached = new Map<string, { needs: readonly number[]; path: Path }>([
    [start.join(), { needs: start, path: { cost: 0 } }],
  ]);
  for (const ofAspect of choices) {
    const next = new Map(reached);
    for (const option of ofAspect) {
      for (const { needs, path } of reached.values()) {
        const left = needs.map((need, index) => Math.max(0, need - (option.gains[index] ?? 0)));
        const key = left.join();
        const cost = path.cost + option.cost;
        if (cost < (next.get(key)?.path.cost ?? Number.POSITIVE_INFINITY))
          next.set(key, { needs: left, path: { cost, option, before: path } });
      }
    }
    reached = next;
  }
  const end = reached.get(start.map(() => 0).join());
  return end ? [end.path] : [];
}

function stepsOf(path: Path | undefined): Option[] {
  return path?.option ? [...stepsOf(path.before), path.option] : [];
}

/**
 * The smallest change of given marks after which none of those who come first still does: as few marks as possible;
 * among those as few moved to another answer; among those as few steps of weight. Exact (the idea of counterfactual
 * explanation: Wachter, Mittelstadt & Russell 2017). Where one mark is enough, every such change that is as small;
 * otherwise one set for each role that it would put first. None when nothing is marked, or all four are level.
 */
export function smallestFlips(aspects: readonly WeighedAspect[], marks: Marks): readonly Flip[] {
  const { first, standings } = order(aspects, marks);
  const most = standings[0]?.points ?? 0;
  const challengers = standings.filter(({ role }) => first.length > 0 && !first.includes(role));
  const paths = challengers.flatMap(({ role, points }) =>
    overtake(
      aspects.map((aspect) => {
        const from = marks[aspect.id];
        return from ? options(aspect, from, role, first) : [];
      }),
      first.map(() => most - points + 1),
    ),
  );
  const least = Math.min(...paths.map(({ cost }) => cost));
  const flips = new Map<string, Flip>();
  for (const path of paths.filter(({ cost }) => cost === least)) {
    const changes = stepsOf(path).map(({ change }) => change);
    flips.set(JSON.stringify(changes), {
      changes,
      moved: Math.floor((least % MARK) / MOVE),
      steps: least % MOVE,
      first: order(aspects, withChanges(marks, changes)).first,
    });
  }
  return [...flips.values()].sort(
    (a, b) => ROLE_IDS.indexOf(a.first[0] as RoleId) - ROLE_IDS.indexOf(b.first[0] as RoleId),
  );
}
