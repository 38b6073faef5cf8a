import type { RoleId } from '../../schemas/common.ts';
import type { Axis, Subscale } from '../../schemas/quiz.ts';

export type { Lang, RoleId } from '../../schemas/common.ts';
export type { Axis } from '../../schemas/quiz.ts';

/** 1 much more like A … 3 both equally … 5 much more like B; 0 is "I don't know yet": missing, not the middle. */
export type Choice = 0 | 1 | 2 | 3 | 4 | 5;

/** Answers by item id. An id that is absent has not been asked yet. */
export type Answers = Readonly<Record<string, Choice>>;

/** How much an item counts: 1 by default, 2 when the reader doubles its theme, 0 when they drop it. */
export type Weights = Readonly<Record<string, number>>;

/** What the engine needs to know of an item. */
export interface ScoredItem {
  readonly id: string;
  readonly axis: Axis;
  readonly subscale: Subscale;
  /** The side that counts towards remote (X) or executive (Y). */
  readonly plus: 'a' | 'b';
}

/** How sure the result is; from weak to strong. */
export const BANDS = ['close', 'leaning', 'clear'] as const;
export type Band = (typeof BANDS)[number];

export interface AxisScore {
  /** Answered items that count. */
  readonly n: number;
  /** Mean keyed answer, −1 … 1; 0 when nothing is answered. */
  readonly score: number;
  /** Standard error of the score, from the spread of this reader's own answers. */
  readonly se: number;
  /** |score| in standard errors. */
  readonly z: number;
  /** Which end the score lies on; 0 for neither. */
  readonly side: -1 | 0 | 1;
  readonly band: Band;
  /** Probability that the plus end is the right one, 0 … 1. */
  readonly plusProbability: number;
}

/** What one answer adds to its axis score; the contributions of an axis add up to its score. */
export interface Contribution {
  readonly id: string;
  readonly axis: Axis;
  readonly pull: number;
}

export interface RoleScore {
  readonly id: RoleId;
  /** Probability under the model, 0 … 1; the four add up to 1. */
  readonly probability: number;
  /** Additive score, 0 … 100; 50 is neutral. */
  readonly score: number;
}

/** Enough answers for a role, for an early hint, or for neither. */
export type Stage = 'role' | 'hint' | 'none';

/** Wishes that lie between the four roles: home and a salary, or clients and company around. */
export type Split = 'home-salary' | 'clients-on-site';

export interface QuizResult {
  readonly stage: Stage;
  readonly axes: Readonly<Record<Axis, AxisScore>>;
  /** The weaker band of the two axes. */
  readonly band: Band;
  /** Axes on which it is too close to call. */
  readonly undecided: readonly Axis[];
  /** The role, or, when too close to call, every role that the decided axes leave open; in table order. */
  readonly named: readonly RoleId[];
  /** The four roles in table order. */
  readonly roles: readonly RoleScore[];
  /** The next most probable role or roles (equals are not put in an order); empty when too close to call. */
  readonly runnersUp: readonly RoleId[];
  /** Role score of the named role minus that of the runner-up, in points of 100; 0 when too close to call. */
  readonly gap: number;
  /** One per answered item, in item order. */
  readonly contributions: readonly Contribution[];
  readonly split: Split | null;
}
