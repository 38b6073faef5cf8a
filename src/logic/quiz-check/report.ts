import type { ScoredItem } from '../quiz/types.ts';
import { accuracy, answersToFlip, calibration, chance, dropOne, tieBreak } from './checks.ts';
import { proofs } from './proofs.ts';
import { randomAnswers, simulatedReaders } from './readers.ts';

/** How much an answer has to do with the trait: weak, usual, strong. */
const LOADINGS = [0.45, 0.55, 0.65] as const;
const USUAL = 0.55;

/**
 * All that can be checked of the quiz without workers, in one run of fixed seeds: the public page and the tests read
 * the same numbers.
 * @param core the items that everybody is asked @param reserve those of the tie-break round
 * @param size readers per simulation; 8,000 gives shares within about one point
 */
export function report(core: readonly ScoredItem[], reserve: readonly ScoredItem[], size: number) {
  const usual = simulatedReaders(core, size, USUAL, 1);
  const all = [...core, ...reserve];
  return {
    size,
    proofs: proofs(core, all),
    chance: chance(core, randomAnswers(core, 20_000, 2)),
    accuracy: LOADINGS.map((loading, index) => ({
      loading,
      ...accuracy(core, simulatedReaders(core, size, loading, 10 + index)),
    })),
    calibration: calibration(core, usual),
    dropOne: dropOne(core, usual.slice(0, Math.min(size, 2_000))),
    flips: answersToFlip(core, usual.slice(0, Math.min(size, 2_000))),
    tieBreak: tieBreak(core, all, simulatedReaders(all, size, USUAL, 3)),
  };
}

export type QuizReport = ReturnType<typeof report>;
