import type { RoleId } from '../schemas/common.ts';
import type { Figure, PayChart } from '../schemas/pay.ts';
import { sideOf } from './roles.ts';
import { ticks } from './scale.ts';

/** What is known of a distribution, in the order of a row. */
export const STATS = [
  'low',
  'p10',
  'p25',
  'median',
  'p75',
  'p90',
  'high',
  'mean',
  'stated',
] as const;
export type Stat = (typeof STATS)[number];
/** Amounts by what they say, in one currency and period. */
export type Amounts = { readonly [S in Stat]?: number | undefined };

/** A figure with what its file says for all of them. */
export interface PayFigure
  extends Omit<Figure, 'kind'>,
    Pick<PayChart, 'section' | 'country' | 'currency' | 'period'> {
  /** A legal minimum comes from the rules, all others from `content/pay/`. */
  readonly kind: Figure['kind'] | 'minimum';
  /** Name of the file that holds it. */
  readonly chart: string;
  /** A sample so small that it has no percentiles. */
  readonly few: boolean;
}

/** Figures to be drawn together, with the rows for scale at their end. */
export interface PayTable extends Omit<PayChart, 'figures' | 'floors'> {
  readonly id: string;
  readonly figures: readonly PayFigure[];
}

/** What a figure says, in row order: each amount with its name. */
export const statsOf = (figure: Amounts): readonly { stat: Stat; amount: number }[] =>
  STATS.flatMap((stat) => {
    const amount = figure[stat];
    return amount === undefined ? [] : [{ stat, amount }];
  });

/** The one amount that stands for a figure, or the ends of its range. */
export function headline({ median, mean, stated, low, high }: Amounts): {
  stat: 'median' | 'mean' | 'stated' | 'range';
  amounts: readonly number[];
} {
  if (median !== undefined) return { stat: 'median', amounts: [median] };
  if (mean !== undefined) return { stat: 'mean', amounts: [mean] };
  if (stated !== undefined) return { stat: 'stated', amounts: [stated] };
  return { stat: 'range', amounts: [low, high].filter((end) => end !== undefined) };
}

/** Longest row of tick labels that fits a phone. */
const MOST_TICKS = 5;

/**
 * The one scale of a drawing, from zero to a round amount that nothing exceeds.
 * @returns the amounts of its ticks, ascending, without zero; the last is its end
 */
export function scaleOf(
  figures: readonly (Amounts & { values?: readonly number[] | undefined })[],
): readonly number[] {
  const most = Math.max(
    ...figures.flatMap((figure) => [
      ...statsOf(figure).map(({ amount }) => amount),
      ...(figure.values ?? []),
    ]),
  );
  const [zero = 0, step = most] = ticks(0, most, MOST_TICKS);
  const parts = Math.max(1, Math.ceil(most / (step - zero)));
  return Array.from({ length: parts }, (_, index) => (index + 1) * (step - zero));
}

/** The ink of a figure: that of its role's arrangement. What a client pays is nobody's pay and has none. */
export function inkOf({ role, section }: { role: RoleId | null; section: string }) {
  if (role === null || section === 'client') return 'plain' as const;
  return sideOf(role);
}
