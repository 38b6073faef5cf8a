import type { SwingId } from '../../../schemas/swing.ts';

/** Lowest and highest value of each assumption that `simulate` takes, in its own unit (a share is a part of one). */
export const SWING_BOUNDS: Readonly<Record<SwingId, readonly [low: number, high: number]>> = {
  lateShare: [0, 1],
  meanDelay: [0, 365],
  neverPaid: [0, 1],
  monthNoise: [0, 2],
  clientMonths: [1, 600],
  winMonths: [0.5, 600],
  lossesTogether: [0, 1],
  jobLoss: [0, 1],
};
