import type { Page } from 'playwright-core';
import { devtools } from './devtools.ts';

const TURNS = 20;
const ROUNDS = 4;
/** What the yardstick takes on a phone a quarter as fast as a desk machine at rest, in milliseconds. */
const ON_A_PHONE = 16.5;

const roots = (page: Page, times: number) =>
  page.evaluate((count) => {
    let sum = 0;
    for (let step = 0; step < count * 2e6; step += 1) sum += Math.sqrt(step);
    return sum;
  }, times);

/** How many times longer such a phone takes than this machine does just now, by the clock on the wall. */
export async function slowness(page: Page): Promise<number> {
  const rounds: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const before = performance.now();
    await roots(page, TURNS);
    rounds.push((performance.now() - before) / TURNS);
  }
  return ON_A_PHONE / Math.min(...rounds);
}

/**
 * Measures how long a turn of something keeps the page's main thread on such a phone, painting included, in
 * milliseconds. Time is the thread's own, against a yardstick of two million roots: what else runs on the machine does
 * not count. `round` does the thing as many times as it is told.
 */
export async function pace(page: Page) {
  const session = await devtools(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  /** Of a turn, in the best of the rounds. */
  const cost = async (round: (turns: number) => Promise<unknown>) => {
    const rounds: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const before = await spent();
      await round(TURNS);
      rounds.push(((await spent()) - before) / TURNS);
    }
    return Math.min(...rounds);
  };
  const yardstick = await cost((turns) => roots(page, turns));
  return async (round: (turns: number) => Promise<unknown>) =>
    (ON_A_PHONE * (await cost(round))) / yardstick;
}
