// Quiz and estimator from end to end on a phone a quarter as fast as a desk machine, with real input.
import { expect, test } from 'vitest';
import { PATHS, RATE } from '../support/estimator.ts';
import { best, interact, type Measured, type Step } from '../support/interaction.ts';
import { useSite } from '../support/site.ts';

const ROUNDS = 4;
/** Milliseconds from an event to its paint, a frame of the screen included. */
const MEDIAN = 50;
const WORST = 100;

const site = useSite();

const QUIZ: readonly Step[] = [
  { press: '.quiz-go' },
  ...Array.from({ length: 16 }, (_, index): Step[] => [
    { press: `.quiz-form input[value="${1 + ((index * 3) % 5)}"]` },
    { press: '.quiz-form button[type="submit"]' },
  ]).flat(),
  { press: '.quiz-edit' },
  { press: '.quiz-editor input[value="1"]' },
];
const ESTIMATOR: readonly Step[] = [
  { press: RATE, type: '123' },
  { press: '.est-more summary' },
  { press: 'input[name="est-question"] >> nth=1' },
  { press: '#est-target', type: '45' },
  { press: 'input[name="est-regime"] >> nth=2' },
  { press: '.est-results .est-flow summary' },
];

function judge(name: string, rounds: readonly (readonly Measured[])[]) {
  const steps = best(rounds).toSorted((a, b) => b.paint - a.paint);
  const median = steps[Math.floor(steps.length / 2)]?.paint;
  console.info(`${name}: ${steps.length} steps, worst ${steps[0]?.paint} ms, median ${median} ms`);
  for (const { step, paint, task } of steps.filter(({ paint, task }) => paint > MEDIAN || task > 0))
    console.info(`  ${step}: ${paint} ms, longest task ${task} ms`);
  expect(median).toBeLessThanOrEqual(MEDIAN);
  expect(steps.filter(({ paint }) => paint > WORST)).toEqual([]);
  expect(steps.filter(({ task }) => task > 0)).toEqual([]);
}

test.each([
  ['the quiz', '/quiz/', QUIZ],
  ['the estimator', PATHS.en, ESTIMATOR],
] as const)(
  '%s answers at once from end to end, and no task takes 50 ms',
  async (name, path, steps) => {
    const rounds: Measured[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { page, close } = await site.visit(path);
      rounds.push(await interact(page, steps));
      await close();
    }
    judge(name, rounds);
  },
  300_000,
);
